package dev.tollgate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of any depth, written as Terraform writes them and read back. */
final class AddressSyntaxTest {
    @Test
    void tellsThePartsOfAnAddress() {
        Address address = Address.parse("module.net[\"a.b\"].module.sub[0].data.t.n[\"k\"]")
                .orElseThrow();

        assertThat(address.module().steps())
                .containsExactly(
                        new ModulePath.Step("net", new InstanceKey.Key("a.b")),
                        new ModulePath.Step("sub", new InstanceKey.Index(0)));
        assertThat(address.module().calls()).containsExactly("net", "sub");
        assertThat(address.mode()).isEqualTo(Mode.DATA);
        assertThat(address.type()).isEqualTo("t");
        assertThat(address.name()).isEqualTo("n");
        assertThat(address.key()).isEqualTo(new InstanceKey.Key("k"));
        assertThat(address.resourceText()).isEqualTo("module.net[\"a.b\"].module.sub[0].data.t.n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t",
                ".",
                "t.",
                ".n",
                "t..n",
                "t.n.",
                "t.n[",
                "t.n[]",
                "t.n[0",
                "t.n[-1]",
                "t.n[1.5]",
                "t.n[x]",
                "t.n[\"k]",
                "t.n[\"k\"",
                "t.n[\"k\"]x",
                "t.n[\"\\\"]",
                "t.n[\"\\u12\"]",
                "t.n[\"\\u12g4\"]",
                "t.n[\"\\U00110000\"]",
                "t[0].n",
                "module.a",
                "module.a.t",
                "module.t.n",
                "module[0].a.t.n",
                "modul.a.t.n",
                "data.t",
                "other.t.n",
                "module.a.other.t.n",
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(Address.parse(text)).isEmpty();
    }

    @Property
    void anAddressIsReadBackAsItWasWritten(@ForAll("addresses") Address address) {
        assertThat(Address.parse(address.text())).contains(address);
        assertThat(address).hasToString(address.text());
    }

    @Property
    void theResourceOfAnInstanceDiffersOnlyInItsKey(@ForAll("addresses") Address address) {
        Address resource = Address.parse(address.resourceText()).orElseThrow();

        assertThat(resource.key()).isEqualTo(InstanceKey.NONE);
        assertThat(resource.text() + address.key()).isEqualTo(address.text());
        assertThat(resource.module()).isEqualTo(address.module());
    }

    @Property
    void anyTextIsAnAddressOrNone(@ForAll("nearlyAddresses") String text) {
        Address.parse(text)
                .ifPresent(address -> assertThat(Address.parse(address.text())).contains(address));
    }

    @Property
    void aModulePathIsReadBackAsItWasWritten(@ForAll("modules") ModulePath path) {
        assertThat(ModulePath.parse(path.toString())).contains(path);
        assertThat(path.isRoot()).isEqualTo(path.toString().isEmpty());
    }

    @Property
    void aModuleIsTheChildOfItsParent(@ForAll("modules") ModulePath parent, @ForAll("keys") InstanceKey key) {
        ModulePath child = parent.child("deeper", key);

        assertThat(child.parent()).isEqualTo(parent);
        assertThat(child.calls()).hasSize(parent.calls().size() + 1).endsWith("deeper");
    }

    @Test
    void theRootModuleIsItsOwnParent() {
        assertThat(ModulePath.ROOT.parent()).isEqualTo(ModulePath.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"module", "module.", "a.b", "module.a.b", "module[0].a", "module.a."})
    void refusesWhatIsNoModulePath(String text) {
        assertThat(ModulePath.parse(text)).isEmpty();
    }

    @Provide
    Arbitrary<Address> addresses() {
        return Combinators.combine(modules(), Arbitraries.of(Mode.class), names(), names(), keys())
                .as(Address::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<ModulePath> modules() {
        return Combinators.combine(names(), keys())
                .as(ModulePath.Step::new)
                .list()
                .ofMaxSize(4)
                .map(ModulePath::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<InstanceKey> keys() {
        return Arbitraries.oneOf(
                Arbitraries.of(InstanceKey.NONE, InstanceKey.UNDECIDED),
                Arbitraries.longs().between(0, 100_000).map(InstanceKey.Index::new),
                new InstanceKeySyntaxTest().keys().map(InstanceKey.Key::new));
    }

    @Provide
    Arbitrary<String> nearlyAddresses() {
        return Arbitraries.of(List.of(
                        "module", ".", "data", "t", "n", "[", "]", "\"", "0", "*", "\\", "$", "{", "u", "U", "x"))
                .list()
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }

    /** Names that HCL allows, and that are no words of the address syntax. */
    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("_-é")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(name -> !List.of("module", "data", "ephemeral").contains(name));
    }
}
