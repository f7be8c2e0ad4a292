package dev.tollgate.plan.json;

import dev.tollgate.plan.Configuration;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.plan.PlannedResources;
import dev.tollgate.plan.RelevantAttribute;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a document in any order. What the document is can only be said at its end: every key can be the last. */
final class TopLevelReader {
    private final DocumentCursor document;
    private final RelevantTypes types;
    private final HeaderReader header = new HeaderReader();
    private final ConfigurationReader configurationReader;
    private final CollectedResources planned;
    private final CollectedResources prior;
    private final CollectedResources state;
    private final StateReader priorReader;
    private final PlannedAddresses plannedAddresses;
    private final Map<String, Value> variables = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private List<RelevantAttribute> relevantAttributes = List.of();
    private Configuration configuration = Configuration.EMPTY;
    private boolean deferred;
    private int outputs;

    TopLevelReader(DocumentCursor document, Interest interest) {
        this.document = document;
        this.types = new RelevantTypes(interest);
        ResourceStore store = new ResourceStore(document.slices(), types);
        RelevantTypes dataOnly = new RelevantTypes(new DataOnly(interest));
        this.planned = new CollectedResources(store);
        this.prior = new CollectedResources(new ResourceStore(document.slices(), dataOnly));
        this.state = new CollectedResources(new ResourceStore(document.slices(), types));
        this.priorReader = new StateReader(document, dataOnly, prior, 1);
        this.plannedAddresses = new PlannedAddresses(document, types);
        this.configurationReader = new ConfigurationReader(document, types, store);
    }

    /** Reads the object here to its end. */
    void read() throws IOException {
        if (!document.enterObject("the document")) {
            return;
        }
        for (String name = document.nextName(names); name != null; name = document.nextName(names)) {
            if (HeaderReader.isOfHeader(name)) {
                String member = name;
                document.read(json -> header.read(member, json));
            } else {
                take(name);
            }
        }
    }

    /** The names at the top level, as far as read. */
    Set<String> names() {
        return names;
    }

    /** The format's version, as far as read; null when not said. */
    @Nullable
    String formatVersion() {
        return header.formatVersion();
    }

    /** True when every member of the document looks like an output. */
    boolean allOutputs() {
        return outputs > 0 && outputs == names().size();
    }

    /**
     * The document as a plan.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when two changes are about one object
     */
    Plan plan(String source) {
        for (String name : configurationReader.sensitiveVariables()) {
            variables.computeIfPresent(name, (same, value) -> FlagApplier.sensitive(value));
        }
        PlannedResources resources = planned.resources(source);
        List<String> unlisted = plannedAddresses.missingFrom(planned.changes());
        return new Plan(
                header.header(source, kind(), deferred, !unlisted.isEmpty()),
                variables,
                planned.changes(),
                resources,
                prior.data(),
                configuration,
                relevantAttributes,
                planned.skipped(),
                unlisted);
    }

    /** A plan does not say that it only refreshes, but then it lists no change while the state has resources. */
    private PlanHeader.Kind kind() {
        boolean refreshes = planned.hasNoneManaged() && !prior.hasNoneManaged();
        return refreshes ? PlanHeader.Kind.REFRESH_ONLY_PLAN : PlanHeader.Kind.PLAN;
    }

    /**
     * The document as a state.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when two entries are about one object
     */
    Plan state(String source) {
        return new Plan(
                header.header(source, PlanHeader.Kind.STATE, false, false),
                Map.of(),
                state.changes(),
                state.resources(source),
                state.data(),
                Configuration.EMPTY,
                List.of(),
                state.skipped(),
                List.of());
    }

    private void take(String name) throws IOException {
        switch (name) {
            case "variables" -> document.read(this::readVariables);
            case "resource_changes" -> readChanges();
            case "deferred_changes" -> readDeferredChanges();
            case "planned_values" -> plannedAddresses.read();
            case "prior_state" -> priorReader.readState();
            case "values" -> new StateReader(document, types, state, JsonLimits.DEPTH).readValues();
            case "configuration" -> configuration = configurationReader.read();
            case "relevant_attributes" -> relevantAttributes = RelevantAttributesReader.read(document, types);
            default -> outputs += skipLikeOutput() ? 1 : 0;
        }
    }

    private void readChanges() throws IOException {
        if (document.enterArray("resource_changes")) {
            while (document.nextElement()) {
                planned.add(document.resource("a resource change", types, JsonLimits.DEPTH));
            }
        }
    }

    private void readDeferredChanges() throws IOException {
        if (document.enterArray("deferred_changes")) {
            while (document.nextElement()) {
                readDeferredChange();
                deferred = true;
            }
        }
    }

    private void readDeferredChange() throws IOException {
        if (!document.enterObject("a deferred change")) {
            return;
        }
        String reason = "unknown";
        ResourceChange change = null;
        Set<String> known = new HashSet<>();
        for (String name = document.nextName(known); name != null; name = document.nextName(known)) {
            switch (name) {
                case "reason" -> reason = document.read(json -> json.name("reason"));
                case "resource_change" ->
                    change = planned.deferred(document.resource("a resource change", types, JsonLimits.DEPTH));
                default -> document.skip();
            }
        }
        if (change != null) {
            planned.store().add(change.deferredFor(reason));
        }
    }

    private boolean readVariables(JsonCursor json) throws IOException {
        ObjectMembers members = json.members("variables");
        for (String name = members.next(); name != null; name = members.next()) {
            variables.put(name, readVariable(json));
        }
        return true;
    }

    /** A variable without a value has one that is not known yet. */
    private static Value readVariable(JsonCursor json) throws IOException {
        Value value = Value.UNKNOWN;
        ObjectMembers members = json.members("a variable");
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("value")) {
                value = ValueReader.read(json);
            } else {
                json.skip();
            }
        }
        return value;
    }

    /** Goes over a member that nothing is read from. True when it looks like an output. */
    private boolean skipLikeOutput() throws IOException {
        if (!document.isObject()) {
            document.skip();
            return false;
        }
        boolean sensitive = false;
        boolean value = false;
        document.enterObject("");
        for (String name = document.nextName(); name != null; name = document.nextName()) {
            sensitive |= name.equals("sensitive");
            value |= name.equals("value") || name.equals("type");
            document.skip();
        }
        return sensitive && value;
    }
}
