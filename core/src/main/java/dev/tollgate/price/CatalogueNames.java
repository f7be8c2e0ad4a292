package dev.tollgate.price;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Form;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The regions and instance types that a price file names, kept with their places until it is known which of them exist. */
final class CatalogueNames {
    private final List<Name> regions = new ArrayList<>();
    private final List<Name> specs = new ArrayList<>();
    private final Problems problems;

    CatalogueNames(Problems problems) {
        this.problems = problems;
    }

    private record Name(String id, Place place) {}

    /** Where the problems of the file go. */
    Problems problems() {
        return problems;
    }

    /** The id of a region, which must exist. */
    String region(Node node) {
        return form("the id of a region", regions).read(node, problems);
    }

    /** The id of an instance type, which must exist. */
    Form<String> specForm() {
        return form("the id of an instance type", specs);
    }

    /** The id of an instance type, which must exist, as the key of an entry. */
    String spec(Node.Entry entry) {
        specs.add(new Name(entry.key(), entry.place()));
        return entry.key();
    }

    /** Reports the names that are not known. */
    void check(Set<String> knownRegions, Set<String> knownSpecs) {
        check(regions, knownRegions, "region", "prices-unknown-region", "'regions'");
        check(specs, knownSpecs, "spec", "prices-unknown-spec", "'specs' of 'instances'");
    }

    private void check(List<Name> names, Set<String> known, String kind, String code, String section) {
        for (Name name : names) {
            if (!known.contains(name.id)) {
                String question = NearestName.question(name.id, known);
                problems.add(
                        code,
                        name.place,
                        "the " + kind + " '" + name.id + "', which no price book describes",
                        "",
                        question.isEmpty() ? "If it exists, describe it under " + section : question);
            }
        }
    }

    private static Form<String> form(String expected, List<Name> names) {
        return new Form<>(expected, "", scalar -> {
            names.add(new Name(scalar.text(), scalar.place()));
            return Optional.of(scalar.text());
        });
    }
}
