package dev.tollgate.plan.json;

import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges a value with the plan's flag trees into one tree. Where a tree's shape does not fit the value, the mark counts for the whole:
 * calling a known thing unknown or sensitive is safe, the reverse is not.
 */
final class FlagApplier implements Value.Cases<Value> {
    private final FlagTree unknown;
    private final FlagTree sensitive;

    private FlagApplier(FlagTree unknown, FlagTree sensitive) {
        this.unknown = unknown;
        this.sensitive = sensitive;
    }

    /** The value with these marks. */
    static Value mark(Value value, FlagTree unknown, FlagTree sensitive) {
        if (unknown.all()) {
            return Value.UNKNOWN;
        }
        return unknown.any() || sensitive.any() ? value.fold(new FlagApplier(unknown, sensitive)) : value;
    }

    /** The value with everything in it marked sensitive. */
    static Value sensitive(Value value) {
        return mark(value, FlagTree.NONE, FlagTree.ALL);
    }

    @Override
    public Value text(Value.Text text) {
        return unknown.any() ? Value.UNKNOWN : new Value.Text(text.text(), text.sensitive() || sensitive.any());
    }

    @Override
    public Value number(Value.Numeric number) {
        return unknown.any()
                ? Value.UNKNOWN
                : new Value.Numeric(number.number(), number.sensitive() || sensitive.any());
    }

    @Override
    public Value bool(Value.Bool bool) {
        return unknown.any() ? Value.UNKNOWN : new Value.Bool(bool.bool(), bool.sensitive() || sensitive.any());
    }

    @Override
    public Value none() {
        return unknown.any() ? Value.UNKNOWN : Value.NULL;
    }

    @Override
    public Value unknown() {
        return Value.UNKNOWN;
    }

    @Override
    public Value sequence(Value.Sequence sequence) {
        List<Value> items = sequence.items();
        if (unknown.areNamed() || unknown.anyFrom(items.size())) {
            return Value.UNKNOWN;
        }
        boolean allSensitive = sensitive.areNamed() || sensitive.anyFrom(items.size());
        List<Value> marked = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            marked.add(mark(items.get(i), unknown.at(i), allSensitive ? FlagTree.ALL : sensitive.at(i)));
        }
        return new Value.Sequence(marked);
    }

    @Override
    public Value mapping(Value.Mapping mapping) {
        if (unknown.areIndexed()) {
            return Value.UNKNOWN;
        }
        Map<String, Value> marked = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
            String name = entry.getKey();
            FlagTree secret = sensitive.areIndexed() ? FlagTree.ALL : sensitive.at(name);
            marked.put(name, mark(entry.getValue(), unknown.at(name), secret));
        }
        for (String name : unknown.names()) {
            marked.putIfAbsent(name, Value.UNKNOWN);
        }
        return new Value.Mapping(marked);
    }
}
