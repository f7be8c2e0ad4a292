package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.io.IOException;

/** A module of which nothing is read. Resource by resource, it takes less time to go over than as a whole. */
final class UnreadModule {
    private static final Interest NOTHING = new Interest() {
        @Override
        public boolean wants(Mode mode, String type) {
            return false;
        }

        @Override
        public boolean wants(Mode mode, String type, String attribute) {
            return false;
        }
    };

    private UnreadModule() {}

    /** Goes over the value here, whatever it is. */
    static void goOver(JsonCursor json) throws IOException {
        goOver(json, new PlainResources(new PlainResource(NOTHING, false), (resource, bytes, limit) -> true));
    }

    private static void goOver(JsonCursor json, PlainResources plain) throws IOException {
        if (json.token() != JsonToken.START_OBJECT) {
            json.skip();
            return;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            boolean list = json.token() == JsonToken.START_ARRAY;
            if (list && name.equals("resources")) {
                while (json.nextElement(plain)) {
                    json.skip();
                }
            } else if (list && name.equals("child_modules")) {
                while (json.nextElement()) {
                    goOver(json, plain);
                }
            } else {
                json.skip();
            }
        }
    }
}
