package dev.tollgate.plan.json;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.plan.PlannedResources;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.ResourceConfig;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.plan.json.RelevantTypes.RelevantType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The resources of a plan. Those that matter only where another refers to them are kept as bytes, reduced to what is wanted, and parsed
 * when somebody asks for one; by then they are known to be well-formed.
 */
final class ResourceStore implements PlannedResources.Source {
    private final SliceReader slices;
    private final RelevantTypes types;
    private final RecordBytes records = new RecordBytes();
    private final List<ResourceChange> parsed = new ArrayList<>();
    private final PlannedResources index = new PlannedResources(this);
    private final Map<Set<String>, AttributeFilter> filters = new HashMap<>();

    /** The providers, of which there are few, and their numbers. A record names the number, unless it is 0. */
    private final List<String> providers = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The record that is in the table, and its place; negative for none. */
    private @Nullable ResourceChangeReader last;

    private int lastPlace = -1;

    /** By number: the place of a record, or, from -1 down, that of a change that is parsed. */
    private int[] places = new int[16];

    ResourceStore(SliceReader slices, RelevantTypes types) {
        this.slices = slices;
        this.types = types;
    }

    /** All resources. */
    PlannedResources index() {
        return index;
    }

    /** The resources that were parsed at once. */
    List<ResourceChange> parsed() {
        return parsed;
    }

    /** Keeps a change as it is. */
    void add(ResourceChange change) {
        parsed.add(change);
        file(
                -parsed.size(),
                PlannedResources.Filing.of(
                        change.address(), change.isDeposed(), change.action().hasAfter()));
    }

    /** Keeps a change as bytes. */
    void add(ResourceEntry entry, ResourceChangeReader change, RelevantType type) {
        EntryWriter out = new EntryWriter(records, entry, type.attributes());
        identity(entry, out);
        out.members(EntryMembers.DEPOSED, EntryMembers.PREVIOUS);
        out.open("change");
        change.writeTo(out);
        out.close();
        out.close();
        int place = records.end();
        if (!out.isPlain()) {
            change.read(type.attributes(), true, "");
        }
        file(place, entry.filing(change.isDeposed(), change.action().hasAfter()));
    }

    /** Keeps a resource of a state as bytes. */
    void addState(ResourceEntry entry, RelevantType type) {
        EntryWriter out = new EntryWriter(records, entry, type.attributes());
        identity(entry, out);
        out.text(EntryMembers.DEPOSED_KEY, EntryMembers.DEPOSED);
        out.open("change");
        out.json("actions", "[\"no-op\"]");
        out.attributes("after", entry.member(EntryMembers.VALUES));
        out.flags("after_sensitive", entry.member(EntryMembers.SENSITIVE_VALUES));
        out.close();
        out.close();
        int place = records.end();
        if (!out.isPlain()) {
            StateReader.read(entry, type);
        }
        file(place, entry.filing(!entry.isAbsent(EntryMembers.DEPOSED_KEY), true));
    }

    /** Keeps a declaration as bytes, and returns its place. */
    int addDeclaration(ResourceEntry entry, RelevantType type) {
        EntryWriter out = new EntryWriter(records, entry, type.attributes());
        out.members(EntryMembers.ADDRESS);
        if (!entry.isPlain()) {
            out.members(EntryMembers.MODE, EntryMembers.TYPE, EntryMembers.NAME);
        }
        out.members(EntryMembers.PROVIDER_KEY);
        out.attributes("expressions", entry.member(EntryMembers.EXPRESSIONS));
        out.value("count_expression", entry.member(EntryMembers.COUNT));
        out.value("for_each_expression", entry.member(EntryMembers.FOR_EACH));
        out.close();
        int place = records.end();
        if (!out.isPlain()) {
            DeclarationReader.read(entry, type.attributes());
        }
        return place;
    }

    /** The declaration at a place. */
    ResourceConfig declaration(int place) {
        ResourceEntry entry = entry(place);
        entry.identify();
        return DeclarationReader.read(entry, relevance(entry).attributes());
    }

    @Override
    public ResourceChange change(int number) {
        int place = places[number];
        if (place < 0) {
            return parsed.get(-1 - place);
        }
        ResourceEntry entry = entry(place);
        entry.identify();
        return new ResourceChangeReader(entry).read(relevance(entry).attributes(), true, provider(entry));
    }

    private String provider(ResourceEntry entry) {
        String number = entry.textOrEmpty(EntryMembers.PROVIDER);
        return providers.get(number.isEmpty() ? 0 : Integer.parseInt(number));
    }

    @Override
    public Value attributes(int number, Side side, Set<String> names) {
        int place = places[number];
        if (place < 0) {
            return side.of(parsed.get(-1 - place));
        }
        ResourceChangeReader change =
                place == lastPlace && last != null ? last : new ResourceChangeReader(entry(place));
        last = change;
        lastPlace = place;
        // Flags that do not fit the value count for all of it, whatever they mark.
        AttributeFilter filter =
                change.isObject(side) ? filters.computeIfAbsent(names, AttributeFilter::of) : AttributeFilter.ALL;
        return change.side(side, filter, true);
    }

    /** Writes which resource it is, and which of the providers it has. */
    private void identity(ResourceEntry entry, EntryWriter out) {
        int provider = numbers.computeIfAbsent(entry.textOrEmpty(EntryMembers.PROVIDER), name -> {
            providers.add(name);
            return providers.size() - 1;
        });
        if (provider > 0) {
            out.json(EntryMembers.WORDS.get(EntryMembers.PROVIDER), "\"" + provider + "\"");
        }
        out.members(EntryMembers.ADDRESS);
        if (!entry.isPlain()) {
            out.members(
                    EntryMembers.MODE,
                    EntryMembers.TYPE,
                    EntryMembers.NAME,
                    EntryMembers.MODULE,
                    EntryMembers.INDEX,
                    EntryMembers.INDEX_UNKNOWN);
        }
    }

    private void file(int place, PlannedResources.Filing filing) {
        int number = index.size();
        places = number == places.length ? Arrays.copyOf(places, 2 * number) : places;
        places[number] = place;
        index.add(filing);
    }

    private static RelevantType relevance(ResourceEntry entry) {
        return requireNonNull(entry.relevance(), "only what is relevant is kept");
    }

    private ResourceEntry entry(int place) {
        lastPlace = -1;
        ResourceEntry entry = new ResourceEntry(records.members(place), slices, types, index -> Place.whole(""));
        entry.fileMembers("a resource");
        return entry;
    }
}
