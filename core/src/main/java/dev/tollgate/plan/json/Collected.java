package dev.tollgate.plan.json;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Neighbours;
import dev.tollgate.plan.NeighboursBuilder;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Skipped;
import dev.tollgate.plan.Sorting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resources that a reader has kept, and a count of those that it has not. */
final class Collected {
    private static final Comparator<ResourceChange> BY_IDENTITY =
            Sorting.by((ResourceChange change) -> change.address().text()).then(ResourceChange::deposed);

    private final Interest interest;
    private final List<ResourceChange> changes = new ArrayList<>();
    private final NeighboursBuilder neighbours = new NeighboursBuilder();
    private final List<DataResource> data = new ArrayList<>();
    private @Nullable String duplicate;
    private int managedAfter;
    private int managedBeforeOnly;
    private int changed;

    /** For what this interest keeps. */
    Collected(Interest interest) {
        this.interest = interest;
    }

    void add(ResourceChange change) {
        Address address = change.address();
        if (interest.looksUp(address.mode(), address.type()) && NeighboursBuilder.canPack(change)) {
            duplicate = neighbours.add(change) ? duplicate : address.text();
        } else {
            changes.add(change);
        }
    }

    /** Packs a resource that stays as it is and is only looked up. False, with nothing done, when it cannot be. */
    boolean pack(Address address, String provider, NeighboursBuilder.Attributes attributes) {
        return neighbours.add(address, provider, attributes);
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

    /**
     * The changes by address and deposed key.
     *
     * @throws UnusableInputException when two are about one object
     */
    List<ResourceChange> changes(String source) {
        changes.sort(BY_IDENTITY);
        for (int i = 1; i < changes.size(); i++) {
            if (BY_IDENTITY.compare(changes.get(i - 1), changes.get(i)) == 0) {
                duplicate = changes.get(i).address().text();
            }
        }
        for (ResourceChange change : changes) {
            if (!change.isDeposed() && neighbours.has(change.address().text())) {
                duplicate = change.address().text();
            }
        }
        if (duplicate != null) {
            throw PlanProblem.PLAN_DUPLICATE.thrown(Place.whole(source), duplicate);
        }
        return changes;
    }

    /** Those that are packed. */
    Neighbours neighbours() {
        return neighbours.build();
    }

    /** True when no managed resource was there, wanted or not. */
    boolean hasNoneManaged() {
        return changes.isEmpty() && neighbours.isEmpty() && managedAfter == 0 && managedBeforeOnly == 0;
    }

    /** The data sources by address. */
    List<DataResource> data() {
        data.sort(Sorting.by(resource -> resource.address().text()));
        return data;
    }

    Skipped skipped() {
        return new Skipped(managedAfter, managedBeforeOnly, changed);
    }
}
