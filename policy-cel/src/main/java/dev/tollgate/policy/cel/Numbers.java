package dev.tollgate.policy.cel;

import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What expressions can do with the numbers of a report: compare and calculate, exactly, among themselves and with whole numbers. */
final class Numbers {
    /** The type of the report's numbers. */
    static final CelType TYPE = OpaqueType.create("number");

    /** Makes one of words. */
    static final String FUNCTION = "number";

    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,1100}(\\.[0-9]{1,1100})?");

    private final List<CelFunctionDecl> declarations = new ArrayList<>();
    private final List<CelFunctionBinding> bindings = new ArrayList<>();

    Numbers() {
        comparison("_<_", "less", order -> order < 0);
        comparison("_<=_", "less_equals", order -> order <= 0);
        comparison("_>_", "greater", order -> order > 0);
        comparison("_>=_", "greater_equals", order -> order >= 0);
        mixed("_==_", "equals", BOOL, (a, b) -> a.equals(b));
        mixed("_!=_", "not_equals", BOOL, (a, b) -> !a.equals(b));
        calculation("_+_", "add", Ratio::plus);
        calculation("_-_", "subtract", Ratio::minus);
        calculation("_*_", "multiply", Ratio::times);
        calculation("_/_", "divide", Numbers::quotient);
        whole("_/_", "divide", Numbers::quotient);
        one("-_", "negate", TYPE, TYPE, Ratio.class, Ratio::negated);
        one(FUNCTION, "string_to", TYPE, STRING, String.class, Numbers::read);
        one(FUNCTION, "int_to", TYPE, INT, Long.class, Ratio::of);
        one("string", "to_string", STRING, TYPE, Ratio.class, Ratio::toString);
    }

    /** The functions, for the checker. */
    List<CelFunctionDecl> declarations() {
        return List.copyOf(declarations);
    }

    /** The functions, for an evaluation whose work is counted. */
    List<CelFunctionBinding> bindings(WorkLimit limit) {
        return bindings.stream().map(binding -> counted(binding, limit)).toList();
    }

    // The count is of one evaluation at a time, and no result depends on it but the failure.
    @SuppressWarnings("Immutable")
    private static CelFunctionBinding counted(CelFunctionBinding binding, WorkLimit limit) {
        CelFunctionOverload calculation = binding.getDefinition();
        return CelFunctionBinding.from(binding.getOverloadId(), binding.getArgTypes(), arguments -> {
            long words = 1;
            for (Object argument : arguments) {
                words += argument instanceof Ratio ratio ? ratio.words() : 1;
            }
            limit.charge(words * words);
            return calculation.apply(arguments);
        });
    }

    /** A function of two numbers. */
    @Immutable
    private interface Operation {
        Object of(Ratio a, Ratio b);
    }

    /** Which orders of two numbers a comparison holds for. */
    @Immutable
    private interface Order {
        boolean holds(int order);
    }

    /** A function of one value. */
    @Immutable
    private interface Conversion<T> {
        Object of(T value);
    }

    private void comparison(String function, String id, Order order) {
        Operation operation = (a, b) -> order.holds(a.compareTo(b));
        two(function, id, BOOL, operation);
        mixed(function, id, BOOL, operation);
    }

    private void calculation(String function, String id, Operation calculation) {
        two(function, id, TYPE, calculation);
        mixed(function, id, TYPE, calculation);
    }

    private void two(String function, String id, CelType result, Operation operation) {
        String overload = id + "_number_number";
        declare(function, overload, result, TYPE, TYPE);
        bindings.add(CelFunctionBinding.from(overload, Ratio.class, Ratio.class, operation::of));
    }

    private void mixed(String function, String id, CelType result, Operation operation) {
        String first = id + "_int_number";
        declare(function, first, result, INT, TYPE);
        bindings.add(CelFunctionBinding.from(first, Long.class, Ratio.class, (a, b) -> operation.of(Ratio.of(a), b)));
        String second = id + "_number_int";
        declare(function, second, result, TYPE, INT);
        bindings.add(CelFunctionBinding.from(second, Ratio.class, Long.class, (a, b) -> operation.of(a, Ratio.of(b))));
    }

    /** The language's own division of whole numbers drops the rest, which could decide a verdict. */
    private void whole(String function, String id, Operation calculation) {
        String overload = id + "_int_int";
        declare(function, overload, TYPE, INT, INT);
        bindings.add(CelFunctionBinding.from(
                overload, Long.class, Long.class, (a, b) -> calculation.of(Ratio.of(a), Ratio.of(b))));
    }

    private <T> void one(
            String function, String id, CelType result, CelType from, Class<T> of, Conversion<T> conversion) {
        String overload = id + "_number";
        declare(function, overload, result, from);
        bindings.add(CelFunctionBinding.from(overload, of, conversion::of));
    }

    private void declare(String function, String overload, CelType result, CelType... parameters) {
        declarations.add(
                CelFunctionDecl.newFunctionDeclaration(function, newGlobalOverload(overload, result, parameters)));
    }

    private static Ratio quotient(Ratio a, Ratio b) {
        if (b.isZero()) {
            throw new RefusedException("division by zero", CelErrorCode.DIVIDE_BY_ZERO);
        }
        return a.by(b);
    }

    private static Ratio read(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new RefusedException("the text is no plain decimal number", CelErrorCode.BAD_FORMAT);
        }
        return Ratio.of(new BigDecimal(text));
    }
}
