package dev.tollgate.prelink;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Turns one type into another as calls of a function do: by casts, boxes and wider numbers. */
final class Conversion {
    private static final Map<Type, Class<?>> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Boolean.class,
            Type.BYTE_TYPE, Byte.class,
            Type.CHAR_TYPE, Character.class,
            Type.SHORT_TYPE, Short.class,
            Type.INT_TYPE, Integer.class,
            Type.LONG_TYPE, Long.class,
            Type.FLOAT_TYPE, Float.class,
            Type.DOUBLE_TYPE, Double.class);

    private static final Map<String, Integer> WIDENINGS = Map.of(
            "IJ", Opcodes.I2L,
            "IF", Opcodes.I2F,
            "ID", Opcodes.I2D,
            "JF", Opcodes.L2F,
            "JD", Opcodes.L2D,
            "FD", Opcodes.F2D);

    private Conversion() {}

    /**
     * Passes an argument on.
     *
     * @param given what the interface declares
     * @param meant what it is here
     * @param wanted what the target takes
     */
    static void passing(MethodVisitor code, Type given, Type meant, Type wanted) {
        if (isPrimitive(given) || !isPrimitive(wanted)) {
            convert(code, given, wanted);
        } else {
            unbox(code, meant, wanted);
        }
    }

    /** Returns what the target gives as what the interface declares. */
    static void returning(MethodVisitor code, Type given, Type wanted) {
        if (wanted.equals(Type.VOID_TYPE)) {
            if (given.getSize() > 0) {
                code.visitInsn(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
            }
        } else {
            convert(code, given, wanted);
        }
        code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }

    private static void convert(MethodVisitor code, Type given, Type wanted) {
        if (isPrimitive(given)) {
            if (isPrimitive(wanted)) {
                widen(code, given, wanted);
            } else {
                box(code, given);
            }
        } else if (isPrimitive(wanted)) {
            unbox(code, given, wanted);
        } else if (!given.equals(wanted) && !wanted.equals(Type.getType(Object.class))) {
            code.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
        }
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** The class of objects that hold such a value. */
    static Class<?> box(Type primitive) {
        return requireNonNull(BOXES.get(primitive), primitive::getClassName);
    }

    private static void box(MethodVisitor code, Type primitive) {
        Type box = Type.getType(box(primitive));
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                box.getInternalName(),
                "valueOf",
                Type.getMethodDescriptor(box, primitive),
                false);
    }

    /** Out of the box that the value is known to be in or, where only that it is an object is known, of the one that fits. */
    private static void unbox(MethodVisitor code, Type known, Type wanted) {
        Type held = wanted;
        for (Map.Entry<Type, Class<?>> each : BOXES.entrySet()) {
            if (known.equals(Type.getType(each.getValue()))) {
                held = each.getKey();
            }
        }
        String box = Type.getInternalName(box(held));
        code.visitTypeInsn(Opcodes.CHECKCAST, box);
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, box, held.getClassName() + "Value", Type.getMethodDescriptor(held), false);
        widen(code, held, wanted);
    }

    /** The short ones are ints already. */
    private static void widen(MethodVisitor code, Type given, Type wanted) {
        String from = given.getOpcode(Opcodes.IRETURN) == Opcodes.IRETURN ? "I" : given.getDescriptor();
        Integer widening = WIDENINGS.get(from + wanted.getDescriptor());
        if (widening != null) {
            code.visitInsn(widening);
        }
    }
}
