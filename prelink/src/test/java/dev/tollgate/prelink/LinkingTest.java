package dev.tollgate.prelink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LinkingTest {
    private static final int VERSION = 7;
    private static final Resources NO_FILES = new Resources("dev/tollgate/");

    @ParameterizedTest
    @ValueSource(classes = {Shapes.class, Records.class})
    void meansTheSame(Class<? extends Supplier<List<String>>> shapes) throws Exception {
        Map<String, byte[]> linked = new Linking(classes(shapes), NO_FILES).linked();

        assertThat(results(new Defined(linked).loadClass(shapes.getName())))
                .isNotEmpty()
                .isEqualTo(results(shapes));
    }

    @Test
    void leavesNothingToLinkButSerializableLambdas() throws IOException {
        Map<String, byte[]> linked = new Linking(classes(Shapes.class), NO_FILES).linked();
        linked.putAll(new Linking(classes(Records.class), NO_FILES).linked());

        assertThat(runTimeLinks(linked)).containsOnly("altMetafactory");
    }

    @Test
    void makesOneClassForEachInterface() throws IOException {
        Map<String, byte[]> linked = new Linking(classes(Records.class), NO_FILES).linked();
        linked.keySet().removeAll(classes(Records.class).keySet());

        assertThat(linked)
                .containsOnlyKeys("dev/tollgate/prelink/Records$$Linked0", "dev/tollgate/prelink/Records$$Linked1");
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        Map<String, byte[]> once = new Linking(classes(Shapes.class), NO_FILES).linked();
        Map<String, byte[]> again = new Linking(classes(Shapes.class), NO_FILES).linked();

        assertThat(List.copyOf(again.keySet())).isEqualTo(List.copyOf(once.keySet()));
        assertThat(again).allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(once.get(name)));
    }

    @Test
    void findsNothingLeftTheSecondTime() throws IOException {
        Map<String, byte[]> once = new Linking(classes(Records.class), NO_FILES).linked();

        assertThat(new Linking(once, NO_FILES).linked())
                .hasSameSizeAs(once)
                .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(once.get(name)));
    }

    @Test
    void leavesClassesFromBeforeNestsAsTheyAre() throws IOException {
        Map<String, byte[]> old = classes(Shapes.class);
        old.values().forEach(bytes -> bytes[VERSION] = Opcodes.V1_8);

        assertThat(new Linking(old, NO_FILES).linked())
                .hasSameSizeAs(old)
                .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(old.get(name)));
    }

    @Test
    void opensFilesThatAreConstants() throws Exception {
        byte[] every = new byte[300];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        Resources files = new Resources("dev/tollgate/");
        files.add("dev/tollgate/prelink/table.txt", every);
        Map<String, byte[]> linked = new Linking(classes(Table.class), files).linked();

        assertThat(results(new Defined(linked).loadClass(Table.class.getName())))
                .containsExactly(HexFormat.of().formatHex(every), "none", "none");
    }

    @Test
    void leavesLargeAndForeignFilesWhereTheyAre() throws IOException {
        Resources files = new Resources("dev/tollgate/");
        files.add("dev/tollgate/prelink/table.txt", new byte[32_001]);
        files.add("dev/other/table.txt", new byte[1]);
        files.add("dev/tollgate/prelink/", new byte[0]);

        assertThat(new Linking(classes(Table.class), files).linked())
                .containsOnlyKeys(classes(Table.class).keySet());
    }

    private static List<String> results(Class<?> shapes) throws ReflectiveOperationException {
        var constructor = shapes.getDeclaredConstructor();
        constructor.setAccessible(true);
        List<String> results = new ArrayList<>();
        for (Object each : (List<?>) ((Supplier<?>) constructor.newInstance()).get()) {
            results.add((String) each);
        }
        return results;
    }

    /** The class with all that are nested in it. */
    private static Map<String, byte[]> classes(Class<?> outermost) throws IOException {
        Path folder =
                Path.of("target", "test-classes", outermost.getPackageName().replace('.', '/'));
        Map<String, byte[]> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.sorted().toList()) {
                String name = each.getFileName().toString();
                if (name.startsWith(outermost.getSimpleName() + ".")
                        || name.startsWith(outermost.getSimpleName() + "$")) {
                    byte[] bytes = Files.readAllBytes(each);
                    classes.put(new ClassReader(bytes).getClassName(), bytes);
                }
            }
        }
        return classes;
    }

    private static List<String> runTimeLinks(Map<String, byte[]> classes) {
        List<String> links = new ArrayList<>();
        classes.values()
                .forEach(bytes -> new ClassReader(bytes)
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public MethodVisitor visitMethod(
                                            int access,
                                            String name,
                                            String descriptor,
                                            @Nullable String signature,
                                            String @Nullable [] exceptions) {
                                        return new MethodVisitor(Opcodes.ASM9) {
                                            @Override
                                            public void visitInvokeDynamicInsn(
                                                    String call, String type, Handle bootstrap, Object... arguments) {
                                                links.add(bootstrap.getName());
                                            }
                                        };
                                    }
                                },
                                0));
        return links;
    }

    /** Loads these classes before all others, so that they are verified. */
    private static final class Defined extends ClassLoader {
        private final Map<String, byte[]> classes;

        Defined(Map<String, byte[]> classes) {
            super(LinkingTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/'));
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
            }
        }
    }
}
