package dev.tollgate.plan.json;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.RelevantAttribute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code relevant_attributes}, of those resources that somebody is interested in. */
final class RelevantAttributesReader {
    private RelevantAttributesReader() {}

    /** Reads the list here. */
    static List<RelevantAttribute> read(DocumentCursor document, RelevantTypes types) throws IOException {
        List<RelevantAttribute> kept = new ArrayList<>();
        if (document.enterArray("relevant_attributes")) {
            while (document.nextElement()) {
                RelevantAttribute attribute = document.read(RelevantAttributesReader::readOne);
                if (isWanted(attribute, types)) {
                    kept.add(attribute);
                }
            }
        }
        return kept;
    }

    private static boolean isWanted(RelevantAttribute attribute, RelevantTypes types) {
        return Address.parse(attribute.resource())
                .filter(address -> types.of(address.mode(), address.type()).wanted())
                .isPresent();
    }

    private static RelevantAttribute readOne(JsonCursor json) throws IOException {
        String resource = null;
        List<String> path = List.of();
        ObjectMembers members = json.members("a relevant attribute");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "resource" -> resource = json.text(name);
                case "attribute" -> path = Paths.read(json, name);
                default -> json.skip();
            }
        }
        return new RelevantAttribute(resource == null ? "" : json.interned(resource), path);
    }
}
