package dev.tollgate.plan.json;

import dev.tollgate.plan.Action;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.plan.json.RelevantTypes.RelevantType;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the {@code values} of a state: a root module with resources and child modules. */
final class StateReader {
    private final DocumentCursor document;
    private final RelevantTypes types;
    private final CollectedResources collected;
    private final int depth;

    /**
     * A reader of a state.
     *
     * @param depth how many levels of each resource are looked into; one is enough where none of them is looked up
     */
    StateReader(DocumentCursor document, RelevantTypes types, CollectedResources collected, int depth) {
        this.depth = depth;
        this.document = document;
        this.types = types;
        this.collected = collected;
    }

    /** Reads a whole state, which holds the values under their name. */
    void readState() throws IOException {
        readMember("prior_state", "values");
    }

    /** Reads the values. */
    void readValues() throws IOException {
        readMember("values", "root_module");
    }

    private void readMember(String what, String member) throws IOException {
        if (!document.enterObject(what)) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (String name = document.nextName(names); name != null; name = document.nextName(names)) {
            if (!name.equals(member)) {
                document.skip();
            } else if (name.equals("values")) {
                readValues();
            } else {
                readModule();
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
                collect(document.resource("a resource", types, depth));
            }
        }
    }

    private void collect(ResourceEntry entry) {
        RelevantType type = entry.relevance();
        if (type == null || !type.wanted()) {
            collected.skip(entry.mode(), Action.NO_OP);
        } else if (entry.mode() == Mode.DATA) {
            ResourceChange read = read(entry, type);
            collected.add(new DataResource(read.address(), read.provider(), read.after()));
        } else if (type.lookedUp()) {
            collected.store().addState(entry, type);
        } else {
            collected.store().add(read(entry, type));
        }
    }

    /** The resource as a change of nothing. */
    static ResourceChange read(ResourceEntry entry, RelevantType type) {
        AttributeFilter wanted = type.attributes();
        int member = entry.member(EntryMembers.VALUES);
        int flags = entry.member(EntryMembers.SENSITIVE_VALUES);
        Value values = member < 0 ? Value.NULL : entry.read(member, json -> ValueReader.read(json, wanted));
        FlagTree sensitive = flags < 0 ? FlagTree.NONE : entry.read(flags, json -> FlagTree.read(json, wanted));
        Value attributes = FlagApplier.mark(values, FlagTree.NONE, sensitive);
        return new ResourceChange(
                entry.address(),
                entry.text(EntryMembers.DEPOSED_KEY),
                null,
                entry.textOrEmpty(EntryMembers.PROVIDER),
                Action.NO_OP,
                false,
                null,
                attributes,
                attributes,
                List.of());
    }
}
