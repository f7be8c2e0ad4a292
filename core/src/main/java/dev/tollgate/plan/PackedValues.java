package dev.tollgate.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values in packed records: a kind, and what belongs to it. */
final class PackedValues implements Value.Cases<Boolean> {
    static final int NULL = 0;
    private static final int UNKNOWN = 1;
    static final int SEQUENCE = 2;
    static final int MAPPING = 3;
    static final int TRUE = 4;
    static final int FALSE = 6;
    static final int TEXT = 8;
    static final int NUMBER = 10;

    /** Added to the kind of what is sensitive. */
    private static final int SENSITIVE = 1;

    private final Packing out;

    private PackedValues(Packing out) {
        this.out = out;
    }

    static void write(Value value, Packing out) {
        value.fold(new PackedValues(out));
    }

    static Value read(Unpacking in) {
        int kind = in.number();
        boolean sensitive = kind >= TRUE && (kind & SENSITIVE) != 0;
        return switch (sensitive ? kind - SENSITIVE : kind) {
            case NULL -> Value.NULL;
            case UNKNOWN -> Value.UNKNOWN;
            case SEQUENCE -> sequence(in);
            case MAPPING -> mapping(in);
            case TRUE -> new Value.Bool(true, sensitive);
            case FALSE -> new Value.Bool(false, sensitive);
            case TEXT -> new Value.Text(in.text(), sensitive);
            default -> new Value.Numeric(new BigDecimal(in.text()), sensitive);
        };
    }

    /** Of attributes, those with one of these names; the others are gone over. Null where there are no attributes. */
    static Value read(Unpacking in, Set<String> names) {
        if (in.number() != MAPPING) {
            return Value.NULL;
        }
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String name = in.word();
            if (names.contains(name)) {
                entries.put(name, read(in));
            } else {
                skip(in);
            }
        }
        return new Value.Mapping(entries);
    }

    private static void skip(Unpacking in) {
        int kind = in.number();
        if (kind >= TEXT) {
            in.skipText();
        } else if (kind == SEQUENCE || kind == MAPPING) {
            for (int left = in.number(); left > 0; left--) {
                if (kind == MAPPING) {
                    in.number();
                }
                skip(in);
            }
        }
    }

    private static Value sequence(Unpacking in) {
        int size = in.number();
        List<Value> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read(in));
        }
        return new Value.Sequence(items);
    }

    private static Value mapping(Unpacking in) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String name = in.word();
            entries.put(name, read(in));
        }
        return new Value.Mapping(entries);
    }

    @Override
    public Boolean text(Value.Text text) {
        kind(TEXT, text.sensitive());
        out.text(text.text());
        return true;
    }

    @Override
    public Boolean number(Value.Numeric number) {
        kind(NUMBER, number.sensitive());
        out.text(number.number().toString());
        return true;
    }

    @Override
    public Boolean bool(Value.Bool bool) {
        return kind(bool.bool() ? TRUE : FALSE, bool.sensitive());
    }

    @Override
    public Boolean none() {
        return kind(NULL, false);
    }

    @Override
    public Boolean unknown() {
        return kind(UNKNOWN, false);
    }

    @Override
    public Boolean sequence(Value.Sequence sequence) {
        kind(SEQUENCE, false);
        out.number(sequence.items().size());
        sequence.items().forEach(item -> item.fold(this));
        return true;
    }

    @Override
    public Boolean mapping(Value.Mapping mapping) {
        kind(MAPPING, false);
        out.number(mapping.entries().size());
        for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
            out.word(entry.getKey());
            entry.getValue().fold(this);
        }
        return true;
    }

    private boolean kind(int kind, boolean sensitive) {
        out.number(sensitive ? kind + SENSITIVE : kind);
        return true;
    }
}
