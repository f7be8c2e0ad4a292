package dev.tollgate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final References CURRENT = new References(true);

    @Test
    void groupEndsWithItsPredictableTail() {
        assertThat(CURRENT.read(List.of("t.c[0].id", "t.c[0]", "t.c", "var.n", "t.a.output.x", "t.a.output", "t.a")))
                .containsExactly(
                        new Reference.Resource(
                                "t.c[0].id", Mode.MANAGED, "t", "c", new InstanceKey.Index(0), List.of(name("id"))),
                        new Reference.Variable("var.n", "n", List.of()),
                        new Reference.Resource(
                                "t.a.output.x",
                                Mode.MANAGED,
                                "t",
                                "a",
                                InstanceKey.NONE,
                                List.of(name("output"), name("x"))));
    }

    @Test
    void splatBesideAnIndexStaysAReferenceOfItsOwn() {
        assertThat(CURRENT.read(List.of("t.c[0].id", "t.c[0]", "t.c", "t.c")))
                .extracting(Reference::text)
                .containsExactly("t.c[0].id", "t.c");
    }

    @Test
    void inFormatZeroTheFormWithoutKeyIsAReferenceOfItsOwn() {
        assertThat(new References(false).read(List.of("t.c[0].id", "t.c[0]", "t.c")))
                .extracting(Reference::text)
                .containsExactly("t.c[0].id", "t.c");
    }

    @Test
    void modulesEndWithTheirInstanceOrTheirCall() {
        assertThat(CURRENT.read(List.of(
                        "module.m[\"a.b\"].obj.deep[0].id",
                        "module.m[\"a.b\"].obj.deep[0]",
                        "module.m[\"a.b\"].obj.deep",
                        "module.m[\"a.b\"].obj",
                        "module.m[\"a.b\"]",
                        "module.m[\"a.b\"]",
                        "module.m",
                        "module.m",
                        "module.c.out",
                        "module.c")))
                .containsExactly(
                        new Reference.Output(
                                "module.m[\"a.b\"].obj.deep[0].id",
                                "m",
                                new InstanceKey.Key("a.b"),
                                "obj",
                                List.of(name("deep"), new Member(Member.Kind.INDEX, "0"), name("id"))),
                        new Reference.WholeModule("module.m[\"a.b\"]", "m", new InstanceKey.Key("a.b")),
                        new Reference.WholeModule("module.m", "m", InstanceKey.UNDECIDED),
                        new Reference.Output("module.c.out", "c", InstanceKey.NONE, "out", List.of()));
    }

    @Test
    void keysMayHoldWhatLooksLikeSyntax() {
        assertThat(CURRENT.read(List.of(
                        "t.fe[\"q\\\"[x].y\"].output[\"c.d\"]",
                        "t.fe[\"q\\\"[x].y\"].output",
                        "t.fe[\"q\\\"[x].y\"]",
                        "t.fe")))
                .containsExactly(new Reference.Resource(
                        "t.fe[\"q\\\"[x].y\"].output[\"c.d\"]",
                        Mode.MANAGED,
                        "t",
                        "fe",
                        new InstanceKey.Key("q\"[x].y"),
                        List.of(name("output"), new Member(Member.Kind.KEY, "c.d"))));
    }

    @Test
    void everythingElseIsToldApart() {
        assertThat(CURRENT.read(List.of(
                        "each.value.x",
                        "each.value",
                        "each.key",
                        "count.index",
                        "path.module",
                        "terraform.workspace",
                        "self.id",
                        "self",
                        "local.l",
                        "data.t.d[0]",
                        "data.t.d",
                        "",
                        "module",
                        "t..x",
                        "t.n[")))
                .containsExactly(
                        new Reference.EachValue("each.value.x", List.of(name("x"))),
                        new Reference.Plain("each.key"),
                        new Reference.Plain("count.index"),
                        new Reference.Plain("path.module"),
                        new Reference.Plain("terraform.workspace"),
                        new Reference.Plain("self.id"),
                        new Reference.Local("local.l"),
                        new Reference.Resource("data.t.d[0]", Mode.DATA, "t", "d", new InstanceKey.Index(0), List.of()),
                        new Reference.Unreadable(""),
                        new Reference.Unreadable("module"),
                        new Reference.Unreadable("t..x"),
                        new Reference.Unreadable("t.n["));
    }

    private static Member name(String name) {
        return new Member(Member.Kind.NAME, name);
    }
}
