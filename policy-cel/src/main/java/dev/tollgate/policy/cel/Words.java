package dev.tollgate.policy.cel;

import dev.cel.common.types.CelType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How messages name types and operators. */
final class Words {
    private static final Map<String, String> TYPES = Map.of(
            "bool", "true or false",
            "int", "a whole number",
            "string", "a text",
            "number", "a number",
            "null_type", "null");

    private static final Map<String, String> OPERATORS = Map.of("@in", "in", "_[_]", "[ ]", "-_", "-", "!_", "!");

    /** How to write what the parser takes apart; written otherwise, it is a function that the checker does not know. */
    private static final Map<String, String> MACROS = Map.of(
            "all", "all(x, condition)",
            "exists", "exists(x, condition)",
            "exists_one", "exists_one(x, condition)",
            "filter", "filter(x, condition)",
            "has", "has(x.field)",
            "map", "map(x, value)");

    /** What can be called. */
    static final Set<String> FUNCTIONS = Set.of(
            "all",
            "bool",
            "contains",
            "duration",
            "endsWith",
            "exists",
            "exists_one",
            "filter",
            "has",
            "int",
            "map",
            "matches",
            "number",
            "size",
            "startsWith",
            "string",
            "timestamp");

    private Words() {}

    static String type(CelType type) {
        return type(type.name());
    }

    /** A type by the name that the checker gives it. */
    static String type(String name) {
        if (name.startsWith("list")) {
            return "a list";
        }
        if (name.startsWith("map")) {
            return "a map";
        }
        boolean isObject = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        return TYPES.getOrDefault(name, isObject ? "an object of the report" : name);
    }

    /** That a function cannot be applied. */
    static String misfit(String function, String types) {
        if (function.equals("_?_:_")) {
            return "the two results of '?:' are of different types";
        }
        if (types.isEmpty()) {
            return "'" + function + "' is given nothing";
        }
        return "'" + operator(function) + "' does not take " + types(types);
    }

    /** How a function is written that there is, though not with the arguments it got; empty when there is none. */
    static String usage(String function) {
        return MACROS.getOrDefault(function, "");
    }

    /** An operator without the marks of its places, or the name of a function. */
    private static String operator(String name) {
        return OPERATORS.getOrDefault(name, name.replaceAll("^_|_$", ""));
    }

    /** Types between commas, in words. */
    private static String types(String names) {
        return Stream.of(names.split(", (?![^(]*\\))")).map(Words::type).collect(Collectors.joining(" and "));
    }
}
