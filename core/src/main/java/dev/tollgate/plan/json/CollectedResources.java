package dev.tollgate.plan.json;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.PlannedResources;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Skipped;
import dev.tollgate.plan.json.RelevantTypes.RelevantType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resources that a reader has kept, and a count of those that it has not. */
final class CollectedResources {
    private final ResourceStore store;
    private final List<DataResource> data = new ArrayList<>();
    private int managedAfter;
    private int managedBeforeOnly;
    private int changed;

    CollectedResources(ResourceStore store) {
        this.store = store;
    }

    ResourceStore store() {
        return store;
    }

    /** Takes a resource change. */
    void add(ResourceEntry entry) {
        ResourceChangeReader change = new ResourceChangeReader(entry);
        RelevantType type = entry.relevance();
        if (type == null || !type.wanted()) {
            skip(entry.mode(), change.action());
        } else if (type.lookedUp() && change.action() != Action.UNKNOWN) {
            store.add(entry, change, type);
        } else {
            store.add(change.read(type.attributes(), type.lookedUp()));
        }
    }

    /** The change of an entry that is put off; null, and counted, where nobody is interested in it. */
    @Nullable
    ResourceChange deferred(ResourceEntry entry) {
        ResourceChangeReader change = new ResourceChangeReader(entry);
        RelevantType type = entry.relevance();
        if (type != null && type.wanted()) {
            return change.read(type.attributes(), type.lookedUp());
        }
        skip(entry.mode(), change.action());
        return null;
    }

    void add(DataResource resource) {
        data.add(resource);
    }

    /** Counts a resource that nobody is interested in. */
    void skip(@Nullable Mode mode, Action action) {
        if (mode != Mode.MANAGED) {
            return;
        }
        if (action.hasAfter()) {
            managedAfter++;
        } else {
            managedBeforeOnly++;
        }
        changed += action == Action.NO_OP ? 0 : 1;
    }

    /** The changes that are parsed, by address and deposed key. */
    List<ResourceChange> changes() {
        return store.parsed().stream().sorted(ResourceChange.ORDER).toList();
    }

    /**
     * All resources that are kept.
     *
     * @throws UnusableInputException when two are one object
     */
    PlannedResources resources(String source) {
        store.index().duplicate().ifPresent(address -> {
            throw PlanProblem.PLAN_DUPLICATE.thrown(Place.whole(source), address);
        });
        return store.index();
    }

    /** True when no managed resource was there, wanted or not. */
    boolean hasNoneManaged() {
        return store.index().size() == 0 && managedAfter == 0 && managedBeforeOnly == 0;
    }

    /** The data sources by address. */
    List<DataResource> data() {
        return data.stream()
                .sorted(Comparator.comparing(resource -> resource.address().text()))
                .toList();
    }

    Skipped skipped() {
        return new Skipped(managedAfter, managedBeforeOnly, changed);
    }
}
