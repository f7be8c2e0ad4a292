package dev.tollgate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Address;
import java.util.function.Consumer;

/** What tests ask of resolutions; targets are written as {@code type.name.attribute}. */
public final class Resolutions {
    private Resolutions() {}

    public static Address address(String text) {
        return Address.parse(text).orElseThrow();
    }

    public static Consumer<ResolvedReference> exactly(String target) {
        return is(ResolvedReference.Exactly.class, target);
    }

    public static Consumer<ResolvedReference> oneOf(String... targets) {
        return is(ResolvedReference.OneOf.class, targets)
                .andThen(resolution -> assertThat(((ResolvedReference.OneOf) resolution).orNone())
                        .isFalse());
    }

    public static Consumer<ResolvedReference> oneOfOrNone(String... targets) {
        return is(ResolvedReference.OneOf.class, targets)
                .andThen(resolution -> assertThat(((ResolvedReference.OneOf) resolution).orNone())
                        .isTrue());
    }

    public static Consumer<ResolvedReference> someOf(String... targets) {
        return is(ResolvedReference.SomeOf.class, targets);
    }

    public static Consumer<ResolvedReference> nothing() {
        return is(ResolvedReference.Nothing.class);
    }

    public static Consumer<ResolvedReference> open(String reason, String... seen) {
        return is(ResolvedReference.Open.class, seen)
                .andThen(resolution -> assertThat(((ResolvedReference.Open) resolution).reason())
                        .contains(reason));
    }

    private static Consumer<ResolvedReference> is(Class<? extends ResolvedReference> type, String... targets) {
        return resolution -> {
            assertThat(resolution).isInstanceOf(type);
            assertThat(resolution.targets())
                    .extracting(ReferencedResource::toString)
                    .containsExactly(targets);
        };
    }
}
