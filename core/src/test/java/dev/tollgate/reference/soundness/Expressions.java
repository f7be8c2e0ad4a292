package dev.tollgate.reference.soundness;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random expressions over what a module can refer to. */
final class Expressions {
    private final Random random;
    private final Sources sources;

    Expressions(Random random, Sources sources) {
        this.random = random;
        this.sources = sources;
    }

    String of(Kind kind, Repetition place) {
        return of(kind, place, 2);
    }

    /** One that is never null. */
    String required(Repetition place) {
        return given(place, 1);
    }

    /**
     * An id or the text {@code none}. A null among the elements of a list or map would be a plain value that is chosen without any
     * reference to show for it, and such expressions are taken as what they refer to.
     */
    private String given(Repetition place, int depth) {
        return "coalesce(" + of(Kind.ID, place, depth) + ", \"none\")";
    }

    private String of(Kind kind, Repetition place, int depth) {
        boolean deep = depth > 0;
        int choice = random.nextInt(100);
        if (deep && choice < 15 && kind != Kind.RESOURCE) {
            String other = kind == Kind.ID && random.nextBoolean() ? "null" : of(kind, place, depth - 1);
            return "(" + condition(place) + " ? " + of(kind, place, depth - 1) + " : " + other + ")";
        }
        String source = choice < 80 ? source(kind, place) : null;
        if (source != null) {
            return source;
        }
        return switch (kind) {
            case ID -> deep ? madeOfIds(place, depth - 1) : "null";
            case LIST -> deep ? list(place, depth - 1) : "[" + given(place, 0) + ", " + given(place, 0) + "]";
            case MAP -> "{ a = " + given(place, depth - 1) + ", \"b.c\" = " + given(place, depth - 1) + " }";
            case OBJECT ->
                "{ id = " + of(Kind.ID, place, depth - 1) + ", other = " + of(Kind.ID, place, depth - 1) + " }";
            case RESOURCE -> "{ id = " + of(Kind.ID, place, depth - 1) + " }";
        };
    }

    private @Nullable String source(Kind kind, Repetition place) {
        if (place.eachValue() != null && random.nextBoolean()) {
            if (place.eachValue() == kind) {
                return "each.value";
            }
            if (kind == Kind.ID) {
                return place.eachValue() == Kind.OBJECT && random.nextBoolean() ? "each.value.other" : "each.value.id";
            }
        }
        return sources.any(kind, place);
    }

    private String madeOfIds(Repetition place, int depth) {
        String id = of(Kind.ID, place, depth);
        return switch (random.nextInt(6)) {
            case 0 -> "\"p-${coalesce(" + id + ", \"none\")}\"";
            case 1 -> "coalesce(" + id + ", " + of(Kind.ID, place, depth) + ", \"none\")";
            case 2 -> "element(concat(" + of(Kind.LIST, place, depth) + ", [terraform.workspace]), 1)";
            case 3 -> "jsonencode(" + of(Kind.OBJECT, place, depth) + ")";
            case 4 -> "\"literal\"";
            default -> "null";
        };
    }

    private String list(Repetition place, int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> "concat(" + of(Kind.LIST, place, depth) + ", " + of(Kind.LIST, place, depth) + ")";
            case 1 -> "[for x in " + of(Kind.LIST, place, depth) + " : x]";
            case 2 -> "values(" + of(Kind.MAP, place, depth) + ")";
            default -> "[" + given(place, depth) + ", " + given(place, depth) + "]";
        };
    }

    private String condition(Repetition place) {
        if (place.keys() != null && !place.keys().isEmpty() && random.nextInt(3) == 0) {
            return "each.key == \"" + place.keys().get(0) + "\"";
        }
        if (place.count() != null && random.nextInt(3) == 0) {
            return "count.index == 0";
        }
        return List.of("var.on", "!var.on", "terraform.workspace == \"x\"").get(random.nextInt(3));
    }
}
