package dev.tollgate.reference.soundness;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The resource types that a generated configuration is made of. */
enum Dialect {
    /** The built-in resource, which needs nothing but Terraform. */
    BUILTIN("") {
        @Override
        Shape shape(Random random) {
            Kind kind =
                    List.of(Kind.ID, Kind.ID, Kind.LIST, Kind.OBJECT, Kind.MAP).get(random.nextInt(5));
            boolean triggers = random.nextInt(4) == 0;
            return new Shape(
                    "terraform_data",
                    kind == Kind.MAP ? null : kind,
                    x -> "input = " + x.of(kind) + (triggers ? "\n  triggers_replace = " + x.of(Kind.LIST) : ""));
        }
    },
    /** Resources with optional, computed, required and nested attributes; needs the stand-in provider. */
    ALICLOUD(
            "terraform {\n  required_providers {\n    alicloud = {\n      source = \"aliyun/alicloud\"\n    }\n  }\n}\n") {
        @Override
        Shape shape(Random random) {
            return AlicloudShapes.ALL
                    .get(random.nextInt(AlicloudShapes.ALL.size()))
                    .apply(random);
        }
    };

    private final String header;

    Dialect(String header) {
        this.header = header;
    }

    /** What every module starts with. */
    String header() {
        return header;
    }

    /** A resource type and a random way to write its block. */
    abstract Shape shape(Random random);

    /** Random expressions for the place where a block stands. */
    interface Expression {
        String of(Kind kind);

        String required();
    }

    /**
     * How to write a resource.
     *
     * @param type its type
     * @param output what its {@code output} is, where it has one
     * @param body its arguments
     */
    record Shape(String type, @Nullable Kind output, Function<Expression, String> body) {}
}
