package dev.tollgate.reference.soundness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What can be referred to in one generated module: resources, variables, locals and the outputs of calls. */
final class Sources {
    private final Random random;
    private final Map<Kind, List<Source>> all = new EnumMap<>(Kind.class);

    /** Something to refer to; null where it cannot be referred to from there. */
    private interface Source {
        @Nullable
        String from(Repetition place);
    }

    Sources(Random random) {
        this.random = random;
    }

    /** A reference to something of this kind, or null when there is none. */
    @Nullable
    String any(Kind kind, Repetition place) {
        List<Source> sources = all.getOrDefault(kind, List.of());
        for (int attempt = 0; attempt < 4 && !sources.isEmpty(); attempt++) {
            String reference = sources.get(random.nextInt(sources.size())).from(place);
            if (reference != null) {
                return reference;
            }
        }
        return null;
    }

    /** A variable or local. */
    void named(String name, Kind kind) {
        offer(kind, name);
        switch (kind) {
            case LIST ->
                offer(Kind.ID, "try(" + name + "[0], null)", "element(concat(" + name + ", [terraform.workspace]), 1)");
            case MAP -> {
                offer(Kind.ID, "lookup(" + name + ", \"a\", null)", "try(" + name + "[\"b.c\"], \"none\")");
                offer(Kind.LIST, "values(" + name + ")");
                add(Kind.ID, place -> place.keys() == null ? null : "lookup(" + name + ", each.key, null)");
            }
            case OBJECT -> offer(Kind.ID, name + ".id", name + ".other");
            case RESOURCE -> offer(Kind.ID, name + ".id");
            case ID -> offer(Kind.LIST, "[" + name + "]");
        }
    }

    /** What an attribute or output of something repeated gives. */
    void repeated(String name, Repetition repetition, String member, Kind kind) {
        if (repetition.keys() != null) {
            each(name, repetition.keys(), member, kind);
        } else if (repetition.count() != null) {
            counted(name, repetition.count(), member, kind);
        } else {
            named(name + member, kind);
            if (kind == Kind.ID) {
                offer(Kind.LIST, name + "[*]" + member);
            }
        }
    }

    private void counted(String name, int count, String member, Kind kind) {
        for (int i = 0; i < count; i++) {
            named(name + "[" + i + "]" + member, kind);
        }
        add(kind, place -> fits(place.count(), count) ? name + "[count.index]" + member : null);
        if (kind == Kind.ID) {
            String list = "(" + name + "[*]" + member + ")";
            named(list, Kind.LIST);
            offer(Kind.ID, "try(" + name + "[0]" + member + ", null)");
            offer(Kind.ID, "length(" + name + ") > 0 ? " + name + "[0]" + member + " : null");
            if (count == 0 || count == 1) {
                offer(Kind.ID, "one(" + list + ")");
            }
        }
    }

    private void each(String name, List<String> keys, String member, Kind kind) {
        for (String key : keys) {
            named(name + "[\"" + key + "\"]" + member, kind);
        }
        add(kind, place -> fits(place.keys(), keys) ? name + "[each.key]" + member : null);
        if (kind == Kind.ID) {
            named("{ for k, v in " + name + " : k => v" + member + " }", Kind.MAP);
            offer(Kind.LIST, "values(" + name + ")[*]" + member);
            add(Kind.ID, place -> place.keys() == null ? null : "try(" + name + "[each.key]" + member + ", null)");
        }
    }

    private static boolean fits(@Nullable Integer place, int count) {
        return place != null && place >= 0 && place <= count;
    }

    private static boolean fits(@Nullable List<String> place, List<String> keys) {
        return place != null && !place.isEmpty() && keys.containsAll(place);
    }

    private void offer(Kind kind, String... expressions) {
        for (String expression : expressions) {
            add(kind, place -> expression);
        }
    }

    private void add(Kind kind, Source source) {
        all.computeIfAbsent(kind, key -> new ArrayList<>()).add(source);
    }
}
