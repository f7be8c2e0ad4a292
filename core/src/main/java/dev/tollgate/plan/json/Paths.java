package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Paths to attributes: arrays of names and indexes. */
final class Paths {
    private Paths() {}

    /** An array of paths; none for null. */
    static List<List<String>> readAll(JsonCursor json, String what) throws IOException {
        List<List<String>> paths = new ArrayList<>();
        if (json.array(what)) {
            while (json.nextElement()) {
                paths.add(read(json, what));
            }
        }
        return paths;
    }

    /** One path; empty for null. A step that is neither name nor index is left out. */
    static List<String> read(JsonCursor json, String what) throws IOException {
        List<String> path = new ArrayList<>();
        if (json.array(what)) {
            while (json.nextElement()) {
                if (json.token() == JsonToken.VALUE_STRING || json.token() == JsonToken.VALUE_NUMBER_INT) {
                    path.add(json.interned(json.string()));
                } else {
                    json.skip();
                }
            }
        }
        return path;
    }
}
