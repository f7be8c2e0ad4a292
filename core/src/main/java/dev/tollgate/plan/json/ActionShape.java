package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.plan.Action;
import java.io.IOException;
import java.util.ArrayList;
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

    /** The shapes as Terraform writes them, and the actions in the same order. */
    private static final ByteNames WRITTEN;

    private static final List<Action> ACTIONS;

    static {
        List<String> written = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (Map.Entry<List<String>, Action> shape : SHAPES.entrySet()) {
            written.add("[\"" + String.join("\",\"", shape.getKey()) + "\"]");
            actions.add(shape.getValue());
        }
        WRITTEN = ByteNames.of(written);
        ACTIONS = List.copyOf(actions);
    }

    private ActionShape() {}

    /** The action whose shape stands in this range as Terraform writes it; null for any other. */
    static @Nullable Action find(byte[] bytes, int from, int to) {
        int number = WRITTEN.find(bytes, from, to);
        return number < 0 ? null : ACTIONS.get(number);
    }

    /** The action whose shape is here. */
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
