package dev.tollgate.prelink;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** All classes of a jar, with nothing left in them that is linked at run time, but for what is too old or too rare to be worth it. */
final class Linking {
    private static final int VERSION = 6;

    private final Map<String, byte[]> classes;
    private final Resources resources;
    private final Nests nests = new Nests();

    /**
     * Links classes.
     *
     * @param classes by their internal names
     * @param resources the files that they open
     */
    Linking(Map<String, byte[]> classes, Resources resources) {
        this.classes = classes;
        this.resources = resources;
    }

    /** The same classes and those that they need besides. */
    Map<String, byte[]> linked() {
        Map<String, byte[]> linked = new LinkedHashMap<>();
        Map<String, byte[]> added = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> linked.put(name, hasNests(bytes) ? linked(bytes, added) : bytes));
        linked.replaceAll((name, bytes) -> nests.joined(name, bytes));
        linked.putAll(added);
        if (resources.areOf(resources.name())) {
            linked.put(resources.name(), resources.bytes());
        }
        return linked;
    }

    /** Before Java 11 no other class may call the private methods that lambdas are compiled to. */
    private static boolean hasNests(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getShort(VERSION) >= Opcodes.V11;
    }

    private byte[] linked(byte[] bytes, Map<String, byte[]> added) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        LinkedClass visitor = new LinkedClass(writer, resources);
        reader.accept(visitor, 0);
        visitor.functions().forEach(each -> {
            added.put(each.name(), each.bytes(visitor.nestHost()));
            nests.add(visitor.nestHost(), each.name());
        });
        return writer.toByteArray();
    }
}
