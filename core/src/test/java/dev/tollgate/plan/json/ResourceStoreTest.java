package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.fixtures.Case;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept as bytes comes out as it would have been parsed at once, and whatever could not be parsed is refused at once. */
class ResourceStoreTest {
    private static final List<String> ATTRIBUTES = List.of(
            "id",
            "name",
            "tags",
            "vpc_id",
            "vswitch_id",
            "zone_id",
            "address",
            "cidr_block",
            "servers",
            "input",
            "output",
            "triggers_replace",
            "triggers",
            "keepers",
            "length",
            "policy");

    @Property(tries = 300)
    void aPlanIsTheSame(@ForAll("files") Path file, @ForAll int seed) {
        byte[] plan = Inputs.bytes(file);

        assertSame(plan, new Listed(seed));
    }

    @Property(tries = 2000)
    void whatIsDamagedIsTheSame(@ForAll("files") Path file, @ForAll Random random, @ForAll int seed) {
        byte[] plan = Inputs.bytes(file);
        plan[random.nextInt(plan.length)] = damage(random);

        assertSame(plan, new Listed(seed));
    }

    @Property(tries = 1000)
    void oddValuesAreTheSame(@ForAll("files") Path file, @ForAll Random random, @ForAll int seed) {
        String plan = new String(Inputs.bytes(file), ISO_8859_1);
        for (int i = 0; i < 20; i++) {
            plan = replaced(plan, random);
        }

        assertSame(plan.getBytes(ISO_8859_1), new Listed(seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'address':'x.n','mode':'managed','type':'x','type':'t','name':'n','change':CHANGE",
                "'address':'x.n','mode':'managed','type':'x','name':'n','mode':'data','change':CHANGE",
                "'address':'t.n','change':CHANGE,'mode':'managed','name':'n','type':'x'",
                "'address':'t.n','mode':'managed','type':'t','name':'n','change':CHANGE,'change':CHANGE",
                "'address':'t.n','mode':'managed','type':'t','name':'m','change':CHANGE",
                "'address':'t.n','mode':'managed','type':'t','name':'n','index':0,'change':CHANGE",
                "'address':'t.n[0]','mode':'managed','type':'t','name':'n','change':CHANGE",
                "'address':'t.n[\\'a\\']','mode':'managed','type':'t','name':'n','index':'a','change':CHANGE",
                "'address':'t.n[\\'\\\\\\'\\']','mode':'managed','type':'t','name':'n','index':'\\'','change':CHANGE",
                "'address':'module.m.t.n','mode':'managed','type':'t','name':'n','change':CHANGE",
                "'address':'module.m.t.n','module_address':'module.m','mode':'managed','type':'t','name':'n',"
                        + "'change':CHANGE",
                "'address':'t.n','mode':'managed','type':'t','name':'n','deposed':'a','change':CHANGE",
                "'address':'t.n','mode':'managed','type':'t','name':'n','deposed':null,'change':CHANGE",
                "'address':'t.n','mode':'managed','type':'t','name':'n','previous_address':'t.m','change':CHANGE",
                "'address':'t.n','mode':'managed','type':'t','name':'n','index_unknown':true,'change':CHANGE",
                "'address':'t.n','mode':'managed','type':'\\u0074','name':'n','change':CHANGE",
                "'address':'t.n','mode':'managed','\\u0074ype':'t','name':'n','change':CHANGE",
                "'address':'x.n','mode':'managed','type':'x','name':'n','change':null",
                "'address':'x.n','mode':'managed','type':'x','name':'n','change':{'actions':['a new one']}",
                "'address':'x.n','mode':'managed','type':'x','name':'n'",
                "'address':null,'mode':'managed','type':'x','name':'n','change':CHANGE",
                "'address':'x.n','mode':'ephemeral','type':'x','name':'n','change':CHANGE"
            })
    void oddResourcesAreTheSame(String members) {
        String change = "{'actions':['no-op'],'before':{'id':'i'},'after':{'id':'i'},'after_unknown':{}}";
        assertSame(change(members.replace("CHANGE", change)), new OfType("t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'after':{'id':'i','id':'i'}",
                "'after':{'id':'i','x':1,'x':2}",
                "'after':{'tags':{'a':'b','a':'b'}}",
                "'after':{'tags':{'a':'b','b':{'a':['',{},[],-1,null,true]}}}",
                "'after':{'id':'REDACTED_SENSITIVE'}",
                "'after':{'id':-0,'name':-1,'tags':[1.50,100,0]}",
                "'after':{'id':'\\u00e9','name':'\\\\','tags':'\\'\\n\\/'}",
                "'after':{'id':'\u00e9','name':'\u4f60'}",
                "'after':{'id':'i'},'after_unknown':{'id':true}",
                "'after':{'id':'i'},'after_sensitive':{'id':true}",
                "'after':{'id':'i'},'before_sensitive':true",
                "'after':{'id':'i'},'importing':{'id':'i'}",
                "'after':{'id':'i'},'replace_paths':[['id']]",
                "'after':null",
                "'before':null"
            })
    void oddChangesAreTheSame(String members) {
        assertSame(
                change("'address':'t.n','mode':'managed','type':'t','name':'n','change':{'actions':['no-op']," + members
                        + "}"),
                new OfType("t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':{'references':['a.b.c[\\'k\\'].id','a.b.c[\\'k\\']','a.b','x.y']}",
                "'id':{'references':[]},'name':{'constant_value':'x','references':['var.n']},'tags':{}",
                "'id':{'constant_value':null},'tags':{'constant_value':{'a':['b']}}",
                "'tags':[{'a':{'constant_value':1}}],'id':{'references':null}",
                "'tags':{'a':{'constant_value':1}},'id':{'references':['a',1]}",
                "'id':{'references':['a'],'references':['b']}",
                "'id':{'references':['\\u0061']},'id':{}"
            })
    void oddDeclarationsAreTheSame(String expressions) {
        String resource = "'mode':'managed','type':'t','name':'n','provider_config_key':'p','expressions':{"
                + expressions + "},'schema_version':0";
        for (String more : List.of("", ",'count_expression':{'references':['var.n']}", ",'for_each_expression':null")) {
            String json = Inputs.planWith("'configuration':{'root_module':{'resources':[{'address':'t.n'," + resource
                    + more + "},{'address':'t.n','mode':'managed','type':'t','name':'m'}]}}");
            assertSame(Inputs.utf8(json.replace('\'', '"')), new OfType("t"));
        }
    }

    @Provide
    Arbitrary<Path> files() {
        return Arbitraries.of(Stream.concat(
                        Stream.concat(Inputs.files("terraform").stream(), RealPlansTest.states().stream()),
                        Case.all()
                                .map(Case::plan)
                                .filter(file -> file.toString().endsWith(".json")))
                .filter(file -> Inputs.bytes(file).length < 100_000)
                .toList());
    }

    private static byte[] change(String members) {
        return Inputs.utf8(Inputs.planWith("'resource_changes':[{" + members + "},{'address':'x.y','mode':'managed',"
                        + "'type':'x','name':'y','change':{'actions':['delete']}}]")
                .replace("\\'", "\\\"")
                .replace('\'', '"'));
    }

    private static byte damage(Random random) {
        String meaningful = "{}[]\",:0-e.tfn\\ u\u0001\u00c3";
        return (byte) meaningful.charAt(random.nextInt(meaningful.length()));
    }

    private static String replaced(String plan, Random random) {
        List<String> places = List.of("\"", "{}", "null", "true", "false", "managed", "no-op", "[", ":\"", "id\"");
        List<String> others = List.of(
                "\"\\\"",
                "{\"a\":{}}",
                "-1.5e3",
                "{\"true\":0}",
                "1.50",
                "data",
                "update",
                "[-0,",
                ":\"\u00c3\u00a9",
                "tags\"");
        int which = random.nextInt(places.size());
        int at = plan.indexOf(places.get(which), random.nextInt(plan.length()));
        return at < 0
                ? plan
                : plan.substring(0, at)
                        + others.get(which)
                        + plan.substring(at + places.get(which).length());
    }

    private static void assertSame(byte[] plan, Interest interest) {
        RelevantTypes types = new RelevantTypes(interest);
        SliceReader slices = new SliceReader();
        ResourceStore store = new ResourceStore(slices, types);
        DocumentCursor document =
                new DocumentCursor(new JsonScanner(new ByteArrayInputStream(plan), () -> 0, "plan"), slices);
        try {
            eachResource(document, types, interest, store);
        } catch (UnusableInputException e) {
            assertThat(e.problems().get(0).code()).startsWith("plan-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes to every resource of the lists at the top of a document, and of the configuration's root module. */
    private static void eachResource(
            DocumentCursor document, RelevantTypes types, Interest interest, ResourceStore store) throws IOException {
        document.enterObject("");
        for (String name = document.nextName(); name != null; name = document.nextName()) {
            switch (name) {
                case "configuration", "root_module" -> eachResource(document, types, interest, store);
                case "resource_changes" -> eachOf(document, types, entry -> assertChangeIsSame(entry, store));
                case "resources" -> eachOf(document, types, entry -> assertDeclarationIsSame(entry, store));
                default -> document.skip();
            }
        }
    }

    private static void eachOf(DocumentCursor document, RelevantTypes types, Consumer<ResourceEntry> use)
            throws IOException {
        document.enterArray("");
        while (document.nextElement()) {
            ResourceEntry entry = document.resource("a resource", types, JsonLimits.DEPTH);
            RelevantTypes.RelevantType type = entry.relevance();
            if (type != null && type.wanted() && type.lookedUp()) {
                use.accept(entry);
            }
        }
    }

    private static void assertChangeIsSame(ResourceEntry entry, ResourceStore store) {
        RelevantTypes.RelevantType type = requireNonNull(entry.relevance());
        Object parsed = outcome(() -> new ResourceChangeReader(entry).read(type.attributes(), true));
        Object kept = outcome(() -> {
            store.add(entry, new ResourceChangeReader(entry), type);
            return store.change(store.index().size() - 1);
        });
        assertThat(kept).isEqualTo(parsed);
        if (kept instanceof ResourceChange change) {
            int last = store.index().size() - 1;
            for (String attribute : ATTRIBUTES) {
                for (Side side : Side.values()) {
                    assertThat(store.attributes(last, side, Set.of(attribute)).get(attribute))
                            .isEqualTo(side.of(change).get(attribute));
                }
            }
            assertThat(change.isDeposed() || store.index().at(change.address()).isPresent())
                    .isTrue();
        }
    }

    private static void assertDeclarationIsSame(ResourceEntry entry, ResourceStore store) {
        RelevantTypes.RelevantType type = requireNonNull(entry.relevance());
        Object parsed = outcome(() -> DeclarationReader.read(entry, type.attributes()));

        assertThat(outcome(() -> store.declaration(store.addDeclaration(entry, type))))
                .isEqualTo(parsed);
    }

    private static Object outcome(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (UnusableInputException e) {
            return e.problems();
        }
    }

    /** One type, of which all attributes are wanted, and which is looked up. */
    private record OfType(String wanted) implements Interest {
        @Override
        public boolean wants(Mode mode, String type) {
            return type.equals(wanted);
        }

        @Override
        public boolean wants(Mode mode, String type, String attribute) {
            return ATTRIBUTES.contains(attribute);
        }

        @Override
        public Set<String> attributes(Mode mode, String type) {
            return Set.copyOf(ATTRIBUTES);
        }

        @Override
        public boolean looksUp(Mode mode, String type) {
            return true;
        }
    }

    /** Some types and attributes, always the same ones for the same seed. */
    private static final class Listed implements Interest {
        private final int seed;
        private final Map<String, Set<String>> sets = new HashMap<>();

        Listed(int seed) {
            this.seed = seed;
        }

        @Override
        public boolean wants(Mode mode, String type) {
            return (type.hashCode() ^ mode.name().hashCode() ^ seed) % 3 != 0;
        }

        @Override
        public boolean looksUp(Mode mode, String type) {
            return (type.hashCode() ^ seed) % 5 != 0;
        }

        @Override
        public boolean wants(Mode mode, String type, String attribute) {
            return attributes(mode, type).contains(attribute);
        }

        @Override
        public Set<String> attributes(Mode mode, String type) {
            return sets.computeIfAbsent(
                    type,
                    key -> ATTRIBUTES.stream()
                            .filter(attribute -> (attribute.hashCode() ^ seed) % 4 != 0)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
