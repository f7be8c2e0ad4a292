package dev.tollgate.plan.json;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.RelevantAttribute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code relevant_attributes}, of those resources that somebody is interested in. */
final class RelevantAttributesReader {
    private RelevantAttributesReader() {}

    static List<RelevantAttribute> read(JsonCursor json, Interest interest) throws IOException {
        List<RelevantAttribute> kept = new ArrayList<>();
        if (json.array("relevant_attributes")) {
            while (json.nextElement()) {
                RelevantAttribute attribute = readOne(json);
                if (isWanted(attribute, interest)) {
                    kept.add(new RelevantAttribute(json.canonical(attribute.resource()), attribute.path()));
                }
            }
        }
        return kept;
    }

    private static boolean isWanted(RelevantAttribute attribute, Interest interest) {
        return Address.parse(attribute.resource())
                .filter(address -> interest.wants(address.mode(), address.type()))
                .isPresent();
    }

    private static RelevantAttribute readOne(JsonCursor json) throws IOException {
        String resource = null;
        List<String> path = List.of();
        Members members = json.members("a relevant attribute");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "resource" -> resource = json.text(name);
                case "attribute" -> path = Paths.read(json, name);
                default -> json.skip();
            }
        }
        return new RelevantAttribute(resource == null ? "" : resource, path);
    }
}
