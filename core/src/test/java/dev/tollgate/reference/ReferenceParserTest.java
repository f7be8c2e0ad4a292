package dev.tollgate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceParserTest {
    private static final ReferenceParser CURRENT = new ReferenceParser(true);

    @Test
    void groupEndsWithItsPredictableTail() {
        assertThat(CURRENT.read(List.of("t.c[0].id", "t.c[0]", "t.c", "var.n", "t.a.output.x", "t.a.output", "t.a")))
                .containsExactly(
                        new ExpressionReference.Resource(
                                "t.c[0].id", Mode.MANAGED, "t", "c", new InstanceKey.Index(0), List.of(name("id"))),
                        new ExpressionReference.Variable("var.n", "n", List.of()),
                        new ExpressionReference.Resource(
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
                .extracting(ExpressionReference::text)
                .containsExactly("t.c[0].id", "t.c");
    }

    @Test
    void inFormatZeroTheFormWithoutKeyIsAReferenceOfItsOwn() {
        assertThat(new ReferenceParser(false).read(List.of("t.c[0].id", "t.c[0]", "t.c")))
                .extracting(ExpressionReference::text)
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
                        new ExpressionReference.Output(
                                "module.m[\"a.b\"].obj.deep[0].id",
                                "m",
                                new InstanceKey.Key("a.b"),
                                "obj",
                                List.of(name("deep"), new ValueMember(ValueMember.Kind.INDEX, "0"), name("id"))),
                        new ExpressionReference.WholeModule("module.m[\"a.b\"]", "m", new InstanceKey.Key("a.b")),
                        new ExpressionReference.WholeModule("module.m", "m", InstanceKey.UNDECIDED),
                        new ExpressionReference.Output("module.c.out", "c", InstanceKey.NONE, "out", List.of()));
    }

    @Test
    void keysMayHoldWhatLooksLikeSyntax() {
        assertThat(CURRENT.read(List.of(
                        "t.fe[\"q\\\"[x].y\"].output[\"c.d\"]",
                        "t.fe[\"q\\\"[x].y\"].output",
                        "t.fe[\"q\\\"[x].y\"]",
                        "t.fe")))
                .containsExactly(new ExpressionReference.Resource(
                        "t.fe[\"q\\\"[x].y\"].output[\"c.d\"]",
                        Mode.MANAGED,
                        "t",
                        "fe",
                        new InstanceKey.Key("q\"[x].y"),
                        List.of(name("output"), new ValueMember(ValueMember.Kind.KEY, "c.d"))));
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
                        new ExpressionReference.EachValue("each.value.x", List.of(name("x"))),
                        new ExpressionReference.Plain("each.key"),
                        new ExpressionReference.Plain("count.index"),
                        new ExpressionReference.Plain("path.module"),
                        new ExpressionReference.Plain("terraform.workspace"),
                        new ExpressionReference.Plain("self.id"),
                        new ExpressionReference.Local("local.l"),
                        new ExpressionReference.Resource(
                                "data.t.d[0]", Mode.DATA, "t", "d", new InstanceKey.Index(0), List.of()),
                        new ExpressionReference.Unreadable(""),
                        new ExpressionReference.Unreadable("module"),
                        new ExpressionReference.Unreadable("t..x"),
                        new ExpressionReference.Unreadable("t.n["));
    }

    private static ValueMember name(String name) {
        return new ValueMember(ValueMember.Kind.NAME, name);
    }
}
