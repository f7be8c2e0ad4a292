package dev.tollgate.prelink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * All lambdas that one class makes of one interface, as one class: loading a class costs more than choosing among lambdas by number.
 *
 * <pre>
 * final class Host$$Linked0 implements Function {
 *     static final Host$$Linked0 lambda0 = new Host$$Linked0(0);                          // captures nothing
 *     static Host$$Linked0 lambda1(String it) { return new Host$$Linked0(1, it); }        // captures a string
 *     private final int lambda;
 *     private final Object object1;
 *     public Object apply(Object argument) {
 *         switch (lambda) {
 *             case 0: return Host.lambda$names$0((Name) argument);
 *             default: return Host.lambda$names$1((String) object1, (Name) argument);
 *         }
 *     }
 * }
 * </pre>
 */
final class FunctionClass {
    private static final String OBJECT = "java/lang/Object";
    private static final String NUMBER = "lambda";
    private static final int CONSTANT = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;

    private final String self;
    private final String functional;
    private final List<Lambda> lambdas = new ArrayList<>();

    FunctionClass(String self, String functional) {
        this.self = self;
        this.functional = functional;
    }

    /** Its internal name. */
    String name() {
        return self;
    }

    /** Takes one more lambda in, and says how to get an instance of it. */
    Use add(Lambda lambda) {
        String member = NUMBER + lambdas.size();
        lambdas.add(lambda);
        return lambda.captured().isEmpty()
                ? code -> code.visitFieldInsn(Opcodes.GETSTATIC, self, member, type().getDescriptor())
                : code -> code.visitMethodInsn(Opcodes.INVOKESTATIC, self, member, factory(lambda), false);
    }

    /** The instruction that takes what is captured from the stack and leaves the function there. */
    interface Use {
        void use(MethodVisitor code);
    }

    /** The class as it is with what has been added so far. */
    byte[] bytes(String nestHost) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, self, null, OBJECT, new String[] {functional});
        writer.visitNestHost(nestHost);
        writeFields(writer);
        writeConstructors(writer);
        writeInstances(writer);
        writeMethods(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private Type type() {
        return Type.getObjectType(self);
    }

    private String factory(Lambda lambda) {
        return Type.getMethodDescriptor(type(), lambda.captured().toArray(Type[]::new));
    }

    private static String constructor(List<Slot> slots) {
        List<Type> types = new ArrayList<>(List.of(Type.INT_TYPE));
        slots.forEach(each -> types.add(each.type()));
        return Type.getMethodDescriptor(Type.VOID_TYPE, types.toArray(Type[]::new));
    }

    private void writeFields(ClassWriter writer) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        Set<Slot> slots = new LinkedHashSet<>();
        slots.add(new Slot(NUMBER, Type.INT_TYPE));
        lambdas.forEach(each -> slots.addAll(Slot.of(each.captured())));
        for (Slot each : slots) {
            writer.visitField(access, each.name(), each.type().getDescriptor(), null, null);
        }
    }

    /** One for each set of fields. */
    private void writeConstructors(ClassWriter writer) {
        Set<List<Slot>> shapes = new LinkedHashSet<>();
        lambdas.forEach(each -> shapes.add(Slot.of(each.captured())));
        for (List<Slot> shape : shapes) {
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructor(shape), null, null);
            code.visitCode();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
            int local = store(code, new Slot(NUMBER, Type.INT_TYPE), 1);
            for (Slot each : shape) {
                local = store(code, each, local);
            }
            end(code, Opcodes.RETURN);
        }
    }

    private int store(MethodVisitor code, Slot slot, int local) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(slot.type().getOpcode(Opcodes.ILOAD), local);
        code.visitFieldInsn(Opcodes.PUTFIELD, self, slot.name(), slot.type().getDescriptor());
        return local + slot.type().getSize();
    }

    /** A constant for each lambda that captures nothing, a method for every other. */
    private void writeInstances(ClassWriter writer) {
        MethodVisitor constants = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        constants.visitCode();
        for (int i = 0; i < lambdas.size(); i++) {
            Lambda lambda = lambdas.get(i);
            if (lambda.captured().isEmpty()) {
                writer.visitField(CONSTANT, NUMBER + i, type().getDescriptor(), null, null);
                create(constants, i);
                constants.visitFieldInsn(Opcodes.PUTSTATIC, self, NUMBER + i, type().getDescriptor());
            } else {
                MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, NUMBER + i, factory(lambda), null, null);
                code.visitCode();
                create(code, i);
                end(code, Opcodes.ARETURN);
            }
        }
        end(constants, Opcodes.RETURN);
    }

    /** A new instance, of the arguments of the method that this is in. */
    private void create(MethodVisitor code, int number) {
        code.visitTypeInsn(Opcodes.NEW, self);
        code.visitInsn(Opcodes.DUP);
        code.visitIntInsn(Opcodes.SIPUSH, number);
        int local = 0;
        for (Type each : lambdas.get(number).captured()) {
            code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), local);
            local += each.getSize();
        }
        String type = constructor(Slot.of(lambdas.get(number).captured()));
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, self, "<init>", type, false);
    }

    /** The interface has one method, but its type may be narrowed by an interface in between, so there may be several here. */
    private void writeMethods(ClassWriter writer) {
        Map<String, List<Integer>> methods = new LinkedHashMap<>();
        for (int i = 0; i < lambdas.size(); i++) {
            methods.computeIfAbsent(lambdas.get(i).signature(), any -> new ArrayList<>())
                    .add(i);
        }
        methods.values().forEach(numbers -> writeMethod(writer, numbers));
    }

    private void writeMethod(ClassWriter writer, List<Integer> numbers) {
        Lambda first = lambdas.get(numbers.get(0));
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC, first.method(), first.erased().getDescriptor(), null, null);
        code.visitCode();
        if (numbers.size() > 1) {
            choose(code, numbers);
        } else {
            call(code, numbers.get(0));
        }
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** The last one is what is left where it is none of the others. */
    private void choose(MethodVisitor code, List<Integer> numbers) {
        int others = numbers.size() - 1;
        Label[] labels = numbers.stream().map(any -> new Label()).toArray(Label[]::new);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, self, NUMBER, "I");
        code.visitLookupSwitchInsn(
                labels[others],
                numbers.stream().limit(others).mapToInt(Integer::intValue).toArray(),
                Arrays.copyOf(labels, others));
        for (int i = 0; i < labels.length; i++) {
            code.visitLabel(labels[i]);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            call(code, numbers.get(i));
        }
    }

    private void call(MethodVisitor code, int number) {
        lambdas.get(number).call(code, self, Slot.of(lambdas.get(number).captured()));
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
