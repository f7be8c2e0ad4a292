package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.plan.Configuration;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.plan.RelevantAttribute;
import dev.tollgate.plan.Value;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a document in any order. What the document is can only be said at its end: every key can be the last. */
final class TopLevelReader {
    private final JsonCursor json;
    private final Interest interest;
    private final HeaderReader header;
    private final ConfigurationReader configurationReader;
    private final Collected planned;
    private final Collected prior;
    private final Collected state;
    private final Map<String, Value> variables = new LinkedHashMap<>();
    private List<RelevantAttribute> relevantAttributes = List.of();
    private Configuration configuration = Configuration.EMPTY;
    private boolean deferred;
    private @Nullable Members members;
    private int outputs;

    TopLevelReader(JsonCursor json, Interest interest) {
        this.json = json;
        this.interest = interest;
        this.planned = new Collected(interest);
        this.prior = new Collected(interest);
        this.state = new Collected(interest);
        this.header = new HeaderReader(json);
        this.configurationReader = new ConfigurationReader(json, interest);
    }

    /** Reads the object here to its end. */
    void read() throws IOException {
        members = json.members("the document");
        for (String name = members.next(); name != null; name = members.next()) {
            if (!header.take(name)) {
                take(name);
            }
        }
    }

    /** The names at the top level, as far as read. */
    Set<String> names() {
        return members == null ? Set.of() : members.names();
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
            variables.computeIfPresent(name, (same, value) -> Marking.sensitive(value));
        }
        return new Plan(
                header.header(source, kind(), deferred),
                variables,
                planned.changes(source),
                prior.data(),
                configuration,
                relevantAttributes,
                planned.skipped(),
                planned.neighbours());
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
                header.header(source, PlanHeader.Kind.STATE, false),
                Map.of(),
                state.changes(source),
                state.data(),
                Configuration.EMPTY,
                List.of(),
                state.skipped(),
                state.neighbours());
    }

    private void take(String name) throws IOException {
        switch (name) {
            case "variables" -> readVariables();
            case "resource_changes" -> ResourceChangeReader.readAll(json, interest, planned);
            case "deferred_changes" -> deferred = ResourceChangeReader.readDeferred(json, interest, planned);
            case "prior_state" -> new StateReader(json, new DataOnly(interest), prior).readState();
            case "values" -> new StateReader(json, interest, state).readValues();
            case "configuration" -> configuration = configurationReader.read();
            case "relevant_attributes" -> relevantAttributes = RelevantAttributesReader.read(json, interest);
            default -> outputs += goOver() ? 1 : 0;
        }
    }

    private void readVariables() throws IOException {
        Members members = json.members("variables");
        for (String name = members.next(); name != null; name = members.next()) {
            variables.put(json.canonical(name), readVariable());
        }
    }

    /** A variable without a value has one that is not known yet. */
    private Value readVariable() throws IOException {
        Value value = Value.UNKNOWN;
        Members members = json.members("a variable");
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
    private boolean goOver() throws IOException {
        if (json.token() != JsonToken.START_OBJECT) {
            json.skip();
            return false;
        }
        boolean sensitive = false;
        boolean value = false;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            sensitive |= name.equals("sensitive");
            value |= name.equals("value") || name.equals("type");
            if (name.equals("root_module")) {
                UnreadModule.goOver(json);
            } else {
                json.skip();
            }
        }
        return sensitive && value;
    }
}
