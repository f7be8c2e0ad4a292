package dev.tollgate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Address;
import java.util.function.Consumer;

/** What tests ask of resolutions; targets are written as {@code type.name.attribute}. */
final class Resolutions {
    private Resolutions() {}

    static Address address(String text) {
        return Address.parse(text).orElseThrow();
    }

    static Consumer<Resolution> exactly(String target) {
        return is(Resolution.Exactly.class, target);
    }

    static Consumer<Resolution> oneOf(String... targets) {
        return is(Resolution.OneOf.class, targets)
                .andThen(resolution ->
                        assertThat(((Resolution.OneOf) resolution).orNone()).isFalse());
    }

    static Consumer<Resolution> oneOfOrNone(String... targets) {
        return is(Resolution.OneOf.class, targets)
                .andThen(resolution ->
                        assertThat(((Resolution.OneOf) resolution).orNone()).isTrue());
    }

    static Consumer<Resolution> someOf(String... targets) {
        return is(Resolution.SomeOf.class, targets);
    }

    static Consumer<Resolution> nothing() {
        return is(Resolution.Nothing.class);
    }

    static Consumer<Resolution> open(String reason, String... seen) {
        return is(Resolution.Open.class, seen)
                .andThen(resolution ->
                        assertThat(((Resolution.Open) resolution).reason()).contains(reason));
    }

    private static Consumer<Resolution> is(Class<? extends Resolution> type, String... targets) {
        return resolution -> {
            assertThat(resolution).isInstanceOf(type);
            assertThat(resolution.targets()).extracting(Target::toString).containsExactly(targets);
        };
    }
}
