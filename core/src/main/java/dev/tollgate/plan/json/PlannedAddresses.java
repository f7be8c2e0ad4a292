package dev.tollgate.plan.json;

import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.json.RelevantTypes.RelevantType;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads which resources the planned values hold, so that a plan whose changes were filtered is noticed. */
final class PlannedAddresses {
    private final DocumentCursor document;
    private final RelevantTypes types;
    private final Set<String> addresses = new TreeSet<>();

    PlannedAddresses(DocumentCursor document, RelevantTypes types) {
        this.document = document;
        this.types = types;
    }

    /** Reads the member here. */
    void read() throws IOException {
        readMember("planned_values", "root_module");
    }

    /** The addresses that no change has. */
    List<String> missingFrom(Collection<ResourceChange> changes) {
        Set<String> missing = new TreeSet<>(addresses);
        changes.forEach(change -> missing.remove(change.address().text()));
        return List.copyOf(missing);
    }

    private void readMember(String what, String member) throws IOException {
        if (!document.enterObject(what)) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (String name = document.nextName(names); name != null; name = document.nextName(names)) {
            if (name.equals(member)) {
                readModule();
            } else {
                document.skip();
            }
        }
    }

    private void readModule() throws IOException {
        if (!document.enterObject("a module")) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (String name = document.nextName(names); name != null; name = document.nextName(names)) {
            switch (name) {
                case "resources" -> readResources();
                case "child_modules" -> readChildModules();
                default -> document.skip();
            }
        }
    }

    private void readChildModules() throws IOException {
        if (document.enterArray("child_modules")) {
            while (document.nextElement()) {
                readModule();
            }
        }
    }

    private void readResources() throws IOException {
        if (document.enterArray("resources")) {
            while (document.nextElement()) {
                collect(document.resource("a resource", types, 1));
            }
        }
    }

    private void collect(ResourceEntry entry) {
        RelevantType type = entry.relevance();
        if (entry.mode() == Mode.MANAGED && type != null && type.wanted() && !type.lookedUp()) {
            addresses.add(entry.address().text());
        }
    }
}
