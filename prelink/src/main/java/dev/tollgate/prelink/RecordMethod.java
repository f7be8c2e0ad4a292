package dev.tollgate.prelink;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One of the methods that a record is given where it has none of its own: its fields are compared, hashed and shown as
 * {@code java.lang.runtime.ObjectMethods} does on JDK 17, to the same hash codes.
 *
 * @param owner the record, by its internal name
 * @param name equals, hashCode or toString
 * @param type its type, with the record as its first argument
 * @param fields the components
 */
record RecordMethod(String owner, String name, String type, List<Handle> fields) {
    private static final String FACTORY = "java/lang/runtime/ObjectMethods";
    private static final String OBJECTS = "java/util/Objects";
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final int ACCESS = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    private static final int FIRST_FIELD = 2;

    static boolean is(Handle bootstrap) {
        return bootstrap.getOwner().equals(FACTORY);
    }

    /** Out of an instruction that {@link #is} one. */
    static RecordMethod of(String owner, String name, String type, Object... arguments) {
        List<Handle> fields = Arrays.stream(arguments)
                .skip(FIRST_FIELD)
                .map(Handle.class::cast)
                .toList();
        return new RecordMethod(owner, name, type, fields);
    }

    private String method() {
        return name + "$linked";
    }

    /** Calls it. */
    void use(MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method(), type, false);
    }

    /** Writes it into the record, whose name is shown as given. */
    void write(ClassVisitor into, String shown) {
        MethodVisitor code = into.visitMethod(ACCESS, method(), type, null, null);
        code.visitCode();
        switch (name) {
            case "equals" -> equality(code);
            case "hashCode" -> hash(code);
            case "toString" -> text(code, shown);
            default -> throw new IllegalArgumentException(name);
        }
        code.visitEnd();
    }

    private void equality(MethodVisitor code) {
        Label same = new Label();
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPEQ, same);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle each : fields) {
            load(code, each);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, owner);
            code.visitFieldInsn(Opcodes.GETFIELD, owner, each.getName(), each.getDesc());
            unlessEqual(code, Type.getType(each.getDesc()), different);
        }
        answer(code, same, Opcodes.ICONST_1);
        answer(code, different, Opcodes.ICONST_0);
        code.visitMaxs(4, 2);
    }

    private static void answer(MethodVisitor code, Label label, int constant) {
        code.visitLabel(label);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(constant);
        code.visitInsn(Opcodes.IRETURN);
    }

    private static void unlessEqual(MethodVisitor code, Type type, Label different) {
        switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT ->
                code.visitJumpInsn(Opcodes.IF_ICMPNE, different);
            case Type.LONG, Type.FLOAT, Type.DOUBLE -> {
                Type compared = Type.getMethodType(Type.INT_TYPE, type, type);
                call(code, box(type), "compare", compared);
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            default -> {
                call(code, OBJECTS, "equals", Type.getType("(Ljava/lang/Object;Ljava/lang/Object;)Z"));
                code.visitJumpInsn(Opcodes.IFEQ, different);
            }
        }
    }

    private void hash(MethodVisitor code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle each : fields) {
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            load(code, each);
            Type type = Type.getType(each.getDesc());
            if (Conversion.isPrimitive(type)) {
                call(code, box(type), "hashCode", Type.getMethodType(Type.INT_TYPE, type));
            } else {
                call(code, OBJECTS, "hashCode", Type.getType("(Ljava/lang/Object;)I"));
            }
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(3, 1);
    }

    private void text(MethodVisitor code, String shown) {
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        String before = shown + "[";
        for (Handle each : fields) {
            append(code, before + each.getName() + "=");
            load(code, each);
            Type given = shownAs(Type.getType(each.getDesc()));
            call(code, "java/lang/String", "valueOf", Type.getMethodType(Type.getType(String.class), given));
            append(code);
            before = ", ";
        }
        append(code, fields.isEmpty() ? before + "]" : "]");
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(4, 1);
    }

    /** There is a way to show a string of each of these. */
    private static Type shownAs(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY, Type.OBJECT -> Type.getType(Object.class);
            default -> type;
        };
    }

    private static void append(MethodVisitor code, String constant) {
        code.visitLdcInsn(constant);
        append(code);
    }

    private static void append(MethodVisitor code) {
        String type = "(Ljava/lang/String;)Ljava/lang/StringBuilder;";
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", type, false);
    }

    private void load(MethodVisitor code, Handle field) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), field.getDesc());
    }

    private static String box(Type type) {
        return Type.getInternalName(Conversion.box(type));
    }

    private static void call(MethodVisitor code, String owner, String name, Type type) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, type.getDescriptor(), false);
    }
}
