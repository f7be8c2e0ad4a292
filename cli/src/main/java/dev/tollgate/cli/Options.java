package dev.tollgate.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;

/** The shapes of options that commands use. */
final class Options {
    private Options() {}

    /** An option without a value. */
    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** An option with one value, which is given at most once. */
    static <T> OptionSpec value(
            Class<T> type, ITypeConverter<T> converter, String label, String description, String name) {
        return OptionSpec.builder(name)
                .type(type)
                .converters(converter)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option with one value each time, which can be given several times. */
    static <T> OptionSpec values(
            Class<T> type, ITypeConverter<T> converter, String label, String description, String name) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(type)
                .converters(converter)
                .paramLabel(label)
                .description(description)
                .build();
    }
}
