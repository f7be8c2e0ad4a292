package dev.tollgate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is packed comes out as it was. */
class NeighboursTest {
    @Property(tries = 500)
    void valuesComeOutAsTheyWere(@ForAll("values") Value value, @ForAll String key) {
        ResourceChange change = unchanged("t.n" + new InstanceKey.Key(key), Map.of("a", value, "id", text("x")));

        assertThat(neighbours(change).at(change.address())).contains(change);
    }

    @Property(tries = 100)
    void declarationsComeOutAsTheyWere(
            @ForAll("nodes") ConfigNode node, @ForAll("references") List<String> references) {
        ConfigNode.Expression count = new ConfigNode.Expression(null, references);
        ResourceConfig resource =
                new ResourceConfig(Mode.MANAGED, "t", "n", "p", new ConfigNode.Block(Map.of("a", node)), count, count);
        DeclaredResources declared = new DeclaredResources(new PackedConfigs());

        assertThat(declared.add(resource, true)).isTrue();
        assertThat(declared.add(resource, false)).isFalse();
        assertThat(declared).isEqualTo(Map.of("t.n", resource));
    }

    @Test
    void manyAreFoundByAddressResourceTypeAndValue() {
        ResourceChange[] many = IntStream.range(0, 20_000)
                .mapToObj(i -> unchanged(
                        (i % 2 == 0 ? "" : "module.m.") + (i % 4 < 2 ? "t" : "u") + ".n[" + i / 4 + "]",
                        Map.of("id", text("id-" + i), "same", text("s" + i % 4000))))
                .toArray(ResourceChange[]::new);
        Neighbours all = neighbours(many);

        assertThat(all.size()).isEqualTo(many.length);
        assertThat(many)
                .allSatisfy(change -> assertThat(all.at(change.address())).contains(change));
        assertThat(all.types()).containsExactly("t", "u");
        assertThat(all.ofType("t"))
                .hasSize(10_000)
                .isSortedAccordingTo(
                        (a, b) -> a.address().text().compareTo(b.address().text()));
        assertThat(all.holders("u", "id", "id-6")).hasToString("[u.n[1]]");
        assertThat(all.holders("t", "same", "s1"))
                .hasToString("[module.m.t.n[0], module.m.t.n[1000], module.m.t.n[2000], module.m.t.n[3000],"
                        + " module.m.t.n[4000]]");
        assertThat(all.holders("t", "id", "id-6")).isEmpty();
        assertThat(all.instances(ModulePath.ROOT, "t", "n")).hasSize(5_000);
        assertThat(all.modules()).extracting(shown -> shown.module().toString()).containsExactly("module.m", "");
    }

    @Test
    void anAddressIsTakenOnce() {
        NeighboursBuilder builder = new NeighboursBuilder();

        assertThat(builder.add(unchanged("t.n", Map.of()))).isTrue();
        assertThat(builder.add(unchanged("t.n", Map.of("a", Value.NULL)))).isFalse();
        assertThat(builder.build().size()).isEqualTo(1);
    }

    @Test
    void whatIsMoreThanUnchangedIsNotPacked() {
        Address address = Address.parse("t.n").orElseThrow();
        ResourceChange plain = unchanged("t.n", Map.of());

        assertThat(NeighboursBuilder.canPack(plain)).isTrue();
        assertThat(List.of(
                        change(address, "key", null, Action.NO_OP, false),
                        change(address, null, "t.old", Action.NO_OP, false),
                        change(address, null, null, Action.UPDATE, false),
                        change(address, null, null, Action.NO_OP, true),
                        unchanged("data.t.n", Map.of())))
                .noneMatch(NeighboursBuilder::canPack);
    }

    /** Before Terraform 1.3, keys were quoted as Go quotes them; that text cannot be made again. */
    @Test
    void anAddressWithOtherQuotesIsNotPacked() {
        assertThat(NeighboursBuilder.canPack(unchanged("t.n[\"${a}\"]", Map.of())))
                .isFalse();
        assertThat(NeighboursBuilder.canPack(unchanged("t.n[\"$${a}\"]", Map.of())))
                .isTrue();
    }

    @Provide
    Arbitrary<Value> values() {
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(300);
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        Arbitrary<Value> leaves = Arbitraries.oneOf(
                Arbitraries.of(Value.NULL, Value.UNKNOWN),
                texts.flatMap(text -> flags.map(sensitive -> new Value.Text(text, sensitive))),
                Arbitraries.bigDecimals()
                        .flatMap(number -> flags.map(sensitive -> new Value.Numeric(number, sensitive))),
                flags.flatMap(bool -> flags.map(sensitive -> new Value.Bool(bool, sensitive))));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(Value.Sequence::new),
                        Arbitraries.maps(texts, inner).ofMaxSize(3).map(Value.Mapping::new)),
                0,
                3);
    }

    @Provide
    Arbitrary<List<String>> references() {
        return Arbitraries.of("t.n.id", "t.n", "t", "", "t.m[0].x", "t.m[0]", "local.\u00e9\u4f60")
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<ConfigNode> nodes() {
        Arbitrary<ConfigNode> expressions = references()
                .flatMap(references -> values().optional()
                        .map(constant -> new ConfigNode.Expression(constant.orElse(null), references)));
        return Arbitraries.recursive(
                () -> expressions,
                inner -> inner.map(node -> new ConfigNode.Block(Map.of("b", node)))
                        .flatMap(block -> Arbitraries.of(block, new ConfigNode.Blocks(List.of(block, block)))),
                0,
                2);
    }

    private static Value.Text text(String text) {
        return new Value.Text(text, false);
    }

    private static Neighbours neighbours(ResourceChange... changes) {
        NeighboursBuilder builder = new NeighboursBuilder();
        for (ResourceChange change : changes) {
            assertThat(NeighboursBuilder.canPack(change)).isTrue();
            assertThat(builder.add(change)).isTrue();
        }
        return builder.build();
    }

    private static ResourceChange unchanged(String address, Map<String, Value> values) {
        Value both = new Value.Mapping(values);
        return new ResourceChange(
                Address.parse(address).orElseThrow(),
                null,
                null,
                "registry/p",
                Action.NO_OP,
                false,
                null,
                both,
                both,
                List.of());
    }

    private static ResourceChange change(
            Address address, @Nullable String deposed, @Nullable String previous, Action action, boolean importing) {
        return new ResourceChange(
                address, deposed, previous, "p", action, importing, null, Value.NULL, Value.NULL, List.of());
    }
}
