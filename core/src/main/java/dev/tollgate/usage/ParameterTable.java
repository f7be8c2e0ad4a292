package dev.tollgate.usage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which parameters exist on which resource types, from a table that is checked when it is loaded. */
public final class ParameterTable {
    /** The table of this version. */
    public static final ParameterTable BUNDLED = bundled();

    private final List<Row> rows;
    private final Set<String> types;

    private ParameterTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.types = new TreeSet<>(rows.get(0).on().keySet());
    }

    /** Where a parameter is written. */
    public enum Scope {
        /** For one or several resources. */
        RESOURCE,
        /** In a tag. */
        TAG,
        /** As the default of a type. */
        TYPE_DEFAULT
    }

    /**
     * A row.
     *
     * @param parameter the parameter
     * @param on where it exists, by resource type
     * @param meaning what it means, for people
     */
    public record Row(UsageParameter<?> parameter, Map<String, Set<Scope>> on, String meaning) {
        boolean isOn(String type, Scope scope) {
            return on.getOrDefault(type, Set.of()).contains(scope);
        }
    }

    /**
     * The table that the text holds.
     *
     * @throws IllegalStateException when it is not a table with one row for every parameter, which is a bug of ours
     */
    static ParameterTable of(String text) {
        List<List<String>> cells = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        List<String> header = cells.get(0);
        List<Row> rows = new ArrayList<>();
        cells.stream().skip(1).forEach(row -> rows.add(row(header, row)));
        requireEachOnce(rows);
        return new ParameterTable(rows);
    }

    /** The resource types that have parameters. */
    public Set<String> types() {
        return types;
    }

    /** The parameter of a name, where it exists. */
    public Optional<UsageParameter<?>> parameter(String name, String type, Scope scope) {
        return rows.stream()
                .filter(row -> row.isOn(type, scope) && row.parameter().name().equals(name))
                .<UsageParameter<?>>map(Row::parameter)
                .findFirst();
    }

    /** The names of the parameters that exist there, in the order of the table. */
    List<String> names(String type, Scope scope) {
        return rows.stream()
                .filter(row -> row.isOn(type, scope))
                .map(row -> row.parameter().name())
                .toList();
    }

    /** The names of the parameters that exist in tags. */
    Collection<String> names() {
        return types.stream()
                .flatMap(type -> names(type, Scope.TAG).stream())
                .distinct()
                .toList();
    }

    /** The row of a name, if there is one. */
    public Optional<Row> row(String name) {
        return rows.stream().filter(row -> row.parameter().name().equals(name)).findFirst();
    }

    private static Row row(List<String> header, List<String> cells) {
        int last = header.size() - 1;
        require(cells.size() == header.size() && !cells.get(last).isEmpty(), "cells of " + cells);
        Map<String, Set<Scope>> on = new LinkedHashMap<>();
        for (int i = 1; i < last; i++) {
            on.put(header.get(i), scopes(cells.get(i)));
        }
        require(on.values().stream().anyMatch(scopes -> !scopes.isEmpty()), "never applies: " + cells);
        Map<String, UsageParameter<?>> known =
                UsageParameter.ALL.stream().collect(toMap(UsageParameter::name, one -> one));
        UsageParameter<?> parameter = known.get(cells.get(0));
        require(parameter != null, "no parameter: " + cells);
        return new Row(requireNonNull(parameter, "parameter is null"), on, cells.get(last));
    }

    private static Set<Scope> scopes(String cell) {
        return switch (cell) {
            case "yes" -> Set.of(Scope.values());
            case "file" -> Set.of(Scope.RESOURCE, Scope.TYPE_DEFAULT);
            case "default" -> Set.of(Scope.TYPE_DEFAULT);
            case "no" -> Set.of();
            default -> throw new IllegalStateException("usage parameter table: no such cell: " + cell);
        };
    }

    /** Every parameter has one row, and the parameters of one fact exist on the same types. */
    private static void requireEachOnce(List<Row> rows) {
        Map<UsageFact<?>, Row> first = new LinkedHashMap<>();
        for (Row row : rows) {
            Row same = first.putIfAbsent(row.parameter().fact(), row);
            require(same == null || same.on().equals(row.on()), "differs from " + same + ": " + row);
        }
        List<UsageParameter<?>> named = new ArrayList<>();
        rows.forEach(row -> named.add(row.parameter()));
        boolean all = named.containsAll(UsageParameter.ALL);
        require(all && named.size() == UsageParameter.ALL.size(), "not every parameter once: " + named);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException("usage parameter table: " + message);
        }
    }

    private static ParameterTable bundled() {
        try (InputStream text = ParameterTable.class.getResourceAsStream("parameters.txt")) {
            require(text != null, "missing");
            return of(new String(requireNonNull(text, "text is null").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
