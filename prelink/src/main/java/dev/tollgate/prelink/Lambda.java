package dev.tollgate.prelink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda or method reference.
 *
 * @param functional the interface that it is an instance of, by its internal name
 * @param method the name of that interface's method
 * @param erased the method's type as the interface declares it
 * @param instantiated the same with the type arguments of this place
 * @param target the method that does the work; it takes what is captured, and then the arguments
 * @param captured the types of what is captured
 */
record Lambda(String functional, String method, Type erased, Type instantiated, Handle target, List<Type> captured) {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    /** Those of plain interfaces; serializable ones and those with several interfaces are few, and stay as they are. */
    static boolean is(Handle bootstrap) {
        return bootstrap.getOwner().equals(FACTORY) && bootstrap.getName().equals("metafactory");
    }

    /** Out of an instruction that {@link #is} one. */
    static Lambda of(String method, String type, Object... arguments) {
        return new Lambda(
                Type.getReturnType(type).getInternalName(),
                method,
                (Type) arguments[0],
                (Type) arguments[2],
                (Handle) arguments[1],
                List.of(Type.getArgumentTypes(type)));
    }

    /** The method of the interface, name and type. */
    String signature() {
        return method + erased.getDescriptor();
    }

    /**
     * Calls the target and returns what it returns.
     *
     * @param slots where what is captured is kept, in fields of {@code owner}
     */
    void call(MethodVisitor code, String owner, List<Slot> slots) {
        boolean creates = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (creates) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).load(code, owner, captured.get(i));
        }
        loadArguments(code);
        code.visitMethodInsn(opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Conversion.returning(
                code,
                creates ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc()),
                erased.getReturnType());
    }

    private void loadArguments(MethodVisitor code) {
        Type[] given = erased.getArgumentTypes();
        Type[] meant = instantiated.getArgumentTypes();
        List<Type> wanted = parameters();
        int local = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
            local += given[i].getSize();
            Conversion.passing(code, given[i], meant[i], wanted.get(captured.size() + i));
        }
    }

    /** What the target takes, its own object included. */
    private List<Type> parameters() {
        List<Type> all = new ArrayList<>();
        if (target.getTag() != Opcodes.H_INVOKESTATIC && target.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
            all.add(Type.getObjectType(target.getOwner()));
        }
        all.addAll(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
        return all;
    }

    /** Compilers name private methods as called specially, which only their own class may; in a nest the ordinary call does it. */
    private int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
