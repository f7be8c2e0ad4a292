package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tools that re-save plans put keys in another order, lay them out and escape them otherwise. The plan is the same. */
class ReorderingTest {
    @Property(tries = 150)
    void orderAndLayoutDoNotMatter(
            @ForAll("documents") Path file, @ForAll Random random, @ForAll boolean pretty, @ForAll boolean picky) {
        byte[] original = Inputs.bytes(file);
        JsonNode shuffled = shuffled(TreeReading.tree(original), random);
        Interest interest = picky ? new Picky(random.nextInt()) : Interest.ALL;

        byte[] written = Inputs.utf8(pretty ? shuffled.toPrettyString() : shuffled.toString());

        assertThat(Inputs.read(written, interest)).isEqualTo(Inputs.read(original, interest));
    }

    @Provide
    Arbitrary<Path> documents() {
        return Arbitraries.of(Stream.concat(Inputs.files("terraform").stream(), RealPlansTest.states().stream())
                .toList());
    }

    /** Some types and attributes, always the same ones for the same seed. */
    private record Picky(int seed) implements Interest {
        @Override
        public boolean wants(Mode mode, String type) {
            return (type.hashCode() ^ mode.name().hashCode() ^ seed) % 2 == 0;
        }

        @Override
        public boolean looksUp(Mode mode, String type) {
            return (type.hashCode() ^ seed) % 5 < 2;
        }

        @Override
        public boolean wants(Mode mode, String type, String attribute) {
            return (attribute.hashCode() ^ seed) % 3 != 0;
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(shuffled(item, random)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> object.set(name, shuffled(node.path(name), random)));
        return object;
    }
}
