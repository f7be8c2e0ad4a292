package dev.tollgate.plan.json;

import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the {@code values} of a state: a root module with resources and child modules. */
final class StateReader {
    private static final Names MEMBERS =
            Identity.namesAnd("provider_name", "deposed_key", "values", "sensitive_values");

    private final JsonCursor json;
    private final Interest interest;
    private final Collected collected;
    private final PlainResources plain;

    StateReader(JsonCursor json, Interest interest, Collected collected) {
        this.json = json;
        this.interest = interest;
        this.collected = collected;
        this.plain = new PlainResources(new PlainResource(interest, false), new PlainState(collected));
    }

    /** Reads a whole state, which holds the values under their name. */
    void readState() throws IOException {
        Members members = json.members("prior_state");
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("values")) {
                readValues();
            } else {
                json.skip();
            }
        }
    }

    /** Reads the values. */
    void readValues() throws IOException {
        Members members = json.members("values");
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("root_module")) {
                readModule();
            } else {
                json.skip();
            }
        }
    }

    private void readModule() throws IOException {
        Members members = json.members("a module");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "resources" -> readResources();
                case "child_modules" -> readChildModules();
                default -> json.skip();
            }
        }
    }

    private void readChildModules() throws IOException {
        if (json.array("child_modules")) {
            while (json.nextElement()) {
                readModule();
            }
        }
    }

    private void readResources() throws IOException {
        if (json.array("resources")) {
            while (json.nextElement(plain)) {
                new Entry().read();
            }
        }
    }

    /** One resource. */
    private final class Entry {
        private final Identity identity = new Identity(json, interest);
        private String provider = "";
        private @Nullable String deposed;
        private Value values = Value.NULL;
        private Marks sensitive = Marks.NONE;

        void read() throws IOException {
            Members members = json.members("a resource", MEMBERS);
            for (String name = members.next(); name != null; name = members.next()) {
                if (!identity.take(name)) {
                    take(name);
                }
                identity.narrow(members);
            }
            if (identity.attention() == Attention.SKIP) {
                collected.skip(identity.mode(), Action.NO_OP);
            } else {
                collect(identity.address());
            }
        }

        private void take(String name) throws IOException {
            boolean skip = identity.attention() == Attention.SKIP;
            switch (skip ? "" : name) {
                case "provider_name" -> provider = json.name(name);
                case "deposed_key" -> deposed = json.text(name);
                case "values" -> values = ValueReader.read(json, identity.wanted());
                case "sensitive_values" -> sensitive = Marks.read(json, identity.wanted());
                default -> json.skip();
            }
        }

        private void collect(Address address) {
            AttributeFilter wanted = identity.wanted();
            Value attributes = wanted.kept(Marking.mark(values, Marks.NONE, sensitive));
            if (address.mode() == Mode.DATA) {
                collected.add(new DataResource(address, provider, attributes));
            } else {
                collected.add(unchanged(address, attributes));
            }
        }

        private ResourceChange unchanged(Address address, Value attributes) {
            return new ResourceChange(
                    address, deposed, null, provider, Action.NO_OP, false, null, attributes, attributes, List.of());
        }
    }
}
