package dev.tollgate.prelink;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Small files beside the classes, as constants of one class. To open a jar out of Java and find a file in it takes longer than to read
 * all of them.
 *
 * <pre>
 * public static InputStream open(Class owner, String name) {
 *     return open(owner, name, owner.getPackageName().concat("/").concat(name));
 * }
 *
 * private static InputStream open(Class owner, String name, String path) {
 *     if (path.equals("dev.tollgate.gateway/types.txt")) {
 *         return new ByteArrayInputStream("...".getBytes(StandardCharsets.ISO_8859_1));
 *     }
 *     return owner.getResourceAsStream(name);
 * }
 * </pre>
 */
final class Resources {
    /** A constant holds 65,535 bytes, and a character of the upper half takes two of them. */
    private static final int LARGEST = 32_000;

    private static final String CLASS = "java/lang/Class";
    private static final String STRING = "java/lang/String";
    private static final String OPEN = "(Ljava/lang/Class;Ljava/lang/String;)Ljava/io/InputStream;";
    private static final String CHOOSE = "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;)Ljava/io/InputStream;";
    private static final String GET = "(Ljava/lang/String;)Ljava/io/InputStream;";

    private final String folder;
    private final Map<String, byte[]> files = new TreeMap<>();

    /**
     * Files of a folder.
     *
     * @param folder the path of the folder, with a slash at the end
     */
    Resources(String folder) {
        this.folder = folder;
    }

    /** Takes a file in, where it is small and of the folder. */
    void add(String path, byte[] content) {
        int slash = path.lastIndexOf('/');
        if (path.startsWith(folder) && slash < path.length() - 1 && content.length <= LARGEST) {
            files.put(path.substring(0, slash).replace('/', '.') + path.substring(slash), content);
        }
    }

    /** True for classes that open files here. */
    boolean areOf(String owner) {
        return !files.isEmpty() && owner.startsWith(folder);
    }

    /** True for the call that looks a file up. */
    static boolean isLookUp(String owner, String name, String type) {
        return owner.equals(CLASS) && name.equals("getResourceAsStream") && type.equals(GET);
    }

    /** The internal name of the class. */
    String name() {
        return folder + "$$Resources";
    }

    /** Opens the file that a look-up is about. */
    void open(MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, name(), "open", OPEN, false);
    }

    /** The class. */
    byte[] bytes() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name(), null, "java/lang/Object", null);
        writeOpen(writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "open", OPEN, null, null));
        writeChoice(writer.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, "open", CHOOSE, null, null));
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void writeOpen(MethodVisitor code) {
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, CLASS, "getPackageName", "()Ljava/lang/String;", false);
        code.visitLdcInsn("/");
        concat(code);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        concat(code);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, name(), "open", CHOOSE, false);
        end(code);
    }

    private static void concat(MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, STRING, "concat", "(Ljava/lang/String;)Ljava/lang/String;", false);
    }

    private void writeChoice(MethodVisitor code) {
        code.visitCode();
        files.forEach((path, content) -> {
            Label next = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 2);
            code.visitLdcInsn(path);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, STRING, "equals", "(Ljava/lang/Object;)Z", false);
            code.visitJumpInsn(Opcodes.IFEQ, next);
            writeStream(code, content);
            code.visitLabel(next);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        });
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, CLASS, "getResourceAsStream", GET, false);
        end(code);
    }

    private static void writeStream(MethodVisitor code, byte[] content) {
        String stream = "java/io/ByteArrayInputStream";
        code.visitTypeInsn(Opcodes.NEW, stream);
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(new String(content, ISO_8859_1));
        code.visitFieldInsn(
                Opcodes.GETSTATIC, "java/nio/charset/StandardCharsets", "ISO_8859_1", "Ljava/nio/charset/Charset;");
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, STRING, "getBytes", "(Ljava/nio/charset/Charset;)[B", false);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, stream, "<init>", "([B)V", false);
        code.visitInsn(Opcodes.ARETURN);
    }

    private static void end(MethodVisitor code) {
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
