package dev.tollgate.prelink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** New members of nests: classes that may use each other's private members. The host has to name every one of them. */
final class Nests {
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    void add(String host, String member) {
        members.computeIfAbsent(host, any -> new ArrayList<>()).add(member);
    }

    /** A class that also names the new members where it is their host. */
    byte[] joined(String name, byte[] bytes) {
        List<String> joining = members.get(name);
        if (joining == null) {
            return bytes;
        }
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        joining.forEach(writer::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }
}
