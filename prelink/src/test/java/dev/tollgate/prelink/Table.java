package dev.tollgate.prelink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Files beside a class, as far as they are there. */
final class Table implements Supplier<List<String>> {
    @Override
    public List<String> get() {
        return List.of(
                content(Table.class, "table.txt"), content(Table.class, "other.txt"), content(List.class, "table.txt"));
    }

    private static String content(Class<?> owner, String name) {
        try (@Nullable InputStream file = owner.getResourceAsStream(name)) {
            return file == null ? "none" : HexFormat.of().formatHex(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
