package dev.tollgate.prelink;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** One class on its way: places that are linked at run time become uses of {@link FunctionClass} and {@link RecordMethod}. */
final class LinkedClass extends ClassVisitor {
    private final Resources resources;
    private final Map<String, FunctionClass> functions = new LinkedHashMap<>();
    private final Set<RecordMethod> recordMethods = new LinkedHashSet<>();
    private String name = "";
    private @Nullable String simpleName;
    private @Nullable String nestHost;

    LinkedClass(ClassVisitor next, Resources resources) {
        super(Opcodes.ASM9, next);
        this.resources = resources;
    }

    /** The classes that it needs besides. */
    Collection<FunctionClass> functions() {
        return functions.values();
    }

    /** The class that names all members of its nest. */
    String nestHost() {
        return nestHost == null ? name : nestHost;
    }

    @Override
    public void visit(
            int version,
            int access,
            String given,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = given;
        super.visit(version, access, given, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String host) {
        nestHost = host;
        super.visitNestHost(host);
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String given, int access) {
        if (inner.equals(name)) {
            simpleName = given;
        }
        super.visitInnerClass(inner, outer, given, access);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new LinkedMethod(super.visitMethod(access, method, descriptor, signature, exceptions));
    }

    private final class LinkedMethod extends MethodVisitor {
        LinkedMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
            boolean linked = resources.areOf(name) && !name.equals(resources.name());
            if (linked && Resources.isLookUp(owner, called, type)) {
                resources.open(mv);
            } else {
                super.visitMethodInsn(opcode, owner, called, type, isInterface);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String call, String type, Handle bootstrap, Object... arguments) {
            if (Lambda.is(bootstrap)) {
                Lambda lambda = Lambda.of(call, type, arguments);
                functionClass(lambda).add(lambda).use(mv);
            } else if (RecordMethod.is(bootstrap)) {
                RecordMethod record = RecordMethod.of(name, call, type, arguments);
                recordMethods.add(record);
                record.use(mv);
            } else {
                super.visitInvokeDynamicInsn(call, type, bootstrap, arguments);
            }
        }
    }

    private FunctionClass functionClass(Lambda lambda) {
        return functions.computeIfAbsent(
                lambda.functional(), any -> new FunctionClass(name + "$$Linked" + functions.size(), any));
    }

    @Override
    public void visitEnd() {
        String shown = simpleName == null ? name.substring(name.lastIndexOf('/') + 1) : simpleName;
        recordMethods.forEach(each -> each.write(cv, shown));
        super.visitEnd();
    }
}
