package dev.tollgate.prelink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A field that keeps something captured: an object of any type, or a number of one of the four sizes that the machine knows.
 *
 * @param name the field
 * @param type its type
 */
record Slot(String name, Type type) {
    private static final Type OBJECT = Type.getType(Object.class);

    /** Where values of these types go; the same fields whenever the types are alike. */
    static List<Slot> of(List<Type> captured) {
        Map<Type, Integer> used = new HashMap<>();
        List<Slot> slots = new ArrayList<>();
        for (Type each : captured) {
            Type kept = kept(each);
            String name = kept.equals(OBJECT) ? "object" : kept.getClassName();
            slots.add(new Slot(name + used.merge(kept, 1, Integer::sum), kept));
        }
        return slots;
    }

    private static Type kept(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> Type.INT_TYPE;
            case Type.LONG, Type.FLOAT, Type.DOUBLE -> type;
            default -> OBJECT;
        };
    }

    /** Puts the value of the object in local variable 0 on the stack, as what it was when captured. */
    void load(MethodVisitor code, String owner, Type captured) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, owner, name, type.getDescriptor());
        if (type.equals(OBJECT) && !captured.equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, captured.getInternalName());
        }
    }
}
