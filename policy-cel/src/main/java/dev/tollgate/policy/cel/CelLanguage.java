package dev.tollgate.policy.cel;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.tollgate.policy.expression.Expression;
import dev.tollgate.policy.expression.ExpressionLanguage;
import dev.tollgate.policy.expression.Mistake;
import dev.tollgate.policy.expression.Over;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** CEL over the types of the JSON report. */
public final class CelLanguage implements ExpressionLanguage {
    /** The name of the report in expressions. */
    static final String REPORT = "report";

    /** The name of a resource in expressions. */
    static final String RESOURCE = "resource";

    /** Longer than any that a person reads. */
    private static final int MOST_CHARACTERS = 10_000;

    private static final int MOST_NESTING = 50;

    /** Steps of all loops of one evaluation: a thousand resources, each held against a thousand others. */
    private static final int MOST_STEPS = 1_000_000;

    /** Steps times parts of the expression: a step of a longer expression takes longer. */
    private static final int MOST_VISITS = 300_000_000;

    /** The size of a regular expression with its repetitions written out. */
    static final int MOST_REGEX = 1_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MOST_CHARACTERS)
            .maxParseRecursionDepth(MOST_NESTING)
            .comprehensionMaxIterations(MOST_STEPS)
            .maxRegexProgramSize(MOST_REGEX)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private final Schema schema = Schema.read();
    private final Types types = new Types(schema.structs());
    private final Numbers numbers = new Numbers();
    private final Views views = new Views(new Model(types));

    /** The language; it is the only thing here that others make. */
    public CelLanguage() {}

    @Override
    public Optional<Expression> read(String text, Over over, Kind wanted, Consumer<Mistake> mistakes) {
        CelValidationResult parsing = compiler(over).parse(text);
        if (parsing.hasError()) {
            new Mistakes(text, over, types, mistakes).syntax(parsing.getErrors());
            return Optional.empty();
        }
        try {
            return checked(parsing.getAst(), text, over, wanted, mistakes);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("a checked expression is refused", e);
        }
    }

    private Optional<Expression> checked(
            CelAbstractSyntaxTree parsed, String text, Over over, Kind wanted, Consumer<Mistake> mistakes)
            throws CelValidationException, CelEvaluationException {
        List<Mistake> found = new ArrayList<>();
        CelAbstractSyntaxTree rewritten = Rewriting.of(parsed, text, found::add);
        CelValidationResult checking = compiler(over).check(rewritten);
        if (found.isEmpty() && checking.hasError()) {
            new Mistakes(text, over, types, found::add).types(parsed.getExpr(), checking.getErrors());
        }
        if (found.isEmpty()) {
            Checks.of(checking.getAst(), text, wanted, found::add);
            new Alternatives(checking.getAst(), text, schema.words(), found::add).check();
        }
        if (!found.isEmpty()) {
            found.forEach(mistakes);
            return Optional.empty();
        }
        WorkLimit limit = new WorkLimit();
        return Optional.of(new CelExpression(
                runtime(checking.getAst().getExpr(), limit).createProgram(checking.getAst()), limit, views));
    }

    /** Each expression has functions of its own, which count its work. */
    private CelRuntime runtime(CelExpr expression, WorkLimit limit) {
        CelOptions options = OPTIONS.toBuilder()
                .comprehensionMaxIterations(Math.min(MOST_STEPS, MOST_VISITS / Parts.count(expression)))
                .build();
        BoundedFunctions bounded = new BoundedFunctions(options, limit);
        return CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(options)
                .setStandardFunctions(bounded.others())
                .addFunctionBindings(bounded.bindings())
                .addFunctionBindings(numbers.bindings(limit))
                .build();
    }

    private CelCompiler compiler(Over over) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .excludeFunctions(
                                StandardFunction.DIVIDE,
                                StandardFunction.DOUBLE,
                                StandardFunction.UINT,
                                StandardFunction.BYTES,
                                StandardFunction.DYN,
                                StandardFunction.TYPE)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(types)
                .addFunctionDeclarations(numbers.declarations())
                .addVar(REPORT, StructTypeReference.create(Schema.REPORT));
        if (over == Over.RESOURCE) {
            builder.addVar(RESOURCE, StructTypeReference.create(Schema.RESOURCE));
        }
        return builder.build();
    }
}
