package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.plan.Action;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which action the {@code actions} of a change name, by their exact shape. */
final class ActionShape {
    private static final Map<List<String>, Action> SHAPES = Map.ofEntries(
            Map.entry(List.of("no-op"), Action.NO_OP),
            Map.entry(List.of("create"), Action.CREATE),
            Map.entry(List.of("read"), Action.READ),
            Map.entry(List.of("update"), Action.UPDATE),
            Map.entry(List.of("delete"), Action.DELETE),
            Map.entry(List.of("delete", "create"), Action.DELETE_THEN_CREATE),
            Map.entry(List.of("create", "delete"), Action.CREATE_THEN_DELETE),
            Map.entry(List.of("forget"), Action.FORGET),
            Map.entry(List.of("create", "forget"), Action.CREATE_AND_FORGET),
            Map.entry(List.of("forget", "create"), Action.CREATE_AND_FORGET),
            Map.entry(List.of("open"), Action.OPEN));

    private static final Map<Action, byte[]> TEXTS = new EnumMap<>(Action.class);

    static {
        for (Map.Entry<List<String>, Action> shape : SHAPES.entrySet()) {
            String text = "[\"" + String.join("\",\"", shape.getKey()) + "\"]";
            TEXTS.put(shape.getValue(), text.getBytes(US_ASCII));
        }
    }

    private ActionShape() {}

    /** The action whose shape is plainly written in this range; null when none is. */
    static @Nullable Action of(byte[] bytes, int from, int to) {
        for (Map.Entry<Action, byte[]> text : TEXTS.entrySet()) {
            if (Names.is(text.getValue(), bytes, from, to)) {
                return text.getKey();
            }
        }
        return null;
    }

    static Action read(JsonCursor json) throws IOException {
        List<String> shape = new ArrayList<>(2);
        if (json.array("actions")) {
            while (json.nextElement()) {
                shape.add(json.token() == JsonToken.VALUE_STRING ? json.string() : json.skipped(""));
            }
        }
        return SHAPES.getOrDefault(shape, Action.UNKNOWN);
    }
}
