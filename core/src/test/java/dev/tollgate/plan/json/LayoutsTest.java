package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is read or refused by what it says, however it is laid out: on one line, indented, with its keys sorted, in UTF-16. */
class LayoutsTest {
    private static final JsonFactory JSON = new JsonFactory();

    /** Types that begin with t or end with e matter, and of these those that begin with t only where something refers to them. */
    private static final Interest SOME = new Interest() {
        @Override
        public boolean wants(Mode mode, String type) {
            return type.startsWith("t") || type.endsWith("e");
        }

        @Override
        public boolean wants(Mode mode, String type, String attribute) {
            return attribute.hashCode() % 3 != 0;
        }

        @Override
        public boolean looksUp(Mode mode, String type) {
            return type.startsWith("t");
        }
    };

    /** The members of an object in their order, any name as often as it comes. */
    private record Members(List<Map.Entry<String, Object>> list) {}

    @Property(tries = 400)
    void oneOddityIsTheSameInEveryLayout(@ForAll("files") Path file, @ForAll Random random) {
        Object document = parse(new String(Inputs.bytes(file), StandardCharsets.UTF_8));
        List<Members> objects = new ArrayList<>();
        collect(document, objects);
        spoil(objects.get(random.nextInt(objects.size())), random);

        assertSameInEveryLayout(document, random);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'address':'u.n','mode':'managed','type':'u','name':'n','type':'u','change':{'actions':['no-op']}}",
                "{'address':'u.n','mode':'managed','type':'u','name':'n','schema':1,'schema':1,'change':{}}",
                "{'address':'u.n','mode':'managed','type':'u','name':'n','change':{'actions':['no-op'],'actions':['no-op']}}",
                "{'address':'t.n','mode':'managed','type':'u','name':'n','change':{'actions':['no-op']}}",
                "{'address':'u.n','mode':'managed','type':'t','name':'n','change':{'actions':['no-op']}}",
                "{'address':'t.n','mode':'managed','type':'t','name':'m','change':{'actions':['create']}}",
                "{'address':'t.n','mode':'data','type':'t','name':'n','change':{'actions':['create']}}",
                "{'address':'t.n','mode':'managed','type':'t','name':'n','change':{'after':{'id':1,'id':1}}}",
                "{'address':'t.n','mode':'managed','type':'t','name':'n','change':{'actions':['update'],"
                        + "'after':{'tags':{'a':1,'a':1}}}}",
                "{'address':'t.n','mode':'managed','type':'t','name':'n','provider_name':5,'change':{}}",
                "{'address':7,'mode':'managed','type':'u','name':'n','change':{}}",
            })
    void whatContradictsItselfIsRefusedInEveryLayout(String change) {
        String plan = Inputs.planWith("'resource_changes':[" + change + "]").replace('\'', '"');

        assertThat(outcome(Inputs.utf8(plan))).isIn("plan-duplicate", "plan-malformed");
        assertSameInEveryLayout(parse(plan), new Random(1));
    }

    private static void assertSameInEveryLayout(Object document, Random random) {
        String line = write(document, false);
        Object expected = outcome(Inputs.utf8(line));
        String indented = write(document, true);

        assertThat(outcome(Inputs.utf8(indented))).isEqualTo(expected);
        assertThat(outcome(indented.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(expected);
        assertThat(outcome(Inputs.utf8("\uFEFF" + line))).isEqualTo(expected);
        assertThat(outcome(Inputs.utf8(write(sorted(document), false)))).isEqualTo(expected);
        assertThat(outcome(Inputs.utf8(write(shuffled(document, random), true))))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<Path> files() {
        return Arbitraries.of(Inputs.files("terraform"));
    }

    private static Object outcome(byte[] plan) {
        try {
            return Inputs.read(plan, SOME);
        } catch (UnusableInputException e) {
            return e.problems().get(0).code();
        }
    }

    /** Changes one member of an object: it comes twice, says something else, or is of another kind. */
    private static void spoil(Members object, Random random) {
        if (object.list().isEmpty()) {
            return;
        }
        int which = random.nextInt(object.list().size());
        Map.Entry<String, Object> member = object.list().get(which);
        switch (random.nextInt(3)) {
            case 0 -> object.list().add(random.nextInt(object.list().size() + 1), member);
            case 1 ->
                object.list()
                        .set(
                                which,
                                Map.entry(
                                        member.getKey(),
                                        List.of("x", 5L, true, List.of()).get(random.nextInt(4))));
            default -> object.list().set(which, Map.entry("type", "terraform_data"));
        }
    }

    private static void collect(Object value, List<Members> objects) {
        if (value instanceof Members members) {
            objects.add(members);
            members.list().forEach(member -> collect(member.getValue(), objects));
        } else if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, objects));
        }
    }

    private static Object sorted(Object value) {
        if (value instanceof Members members) {
            List<Map.Entry<String, Object>> list = new ArrayList<>();
            members.list().forEach(member -> list.add(Map.entry(member.getKey(), sorted(member.getValue()))));
            list.sort(Comparator.comparing(Map.Entry<String, Object>::getKey));
            return new Members(list);
        }
        return value instanceof List<?> items
                ? items.stream().map(LayoutsTest::sorted).toList()
                : value;
    }

    private static Object shuffled(Object value, Random random) {
        if (value instanceof Members members) {
            List<Map.Entry<String, Object>> list = new ArrayList<>();
            members.list().forEach(member -> list.add(Map.entry(member.getKey(), shuffled(member.getValue(), random))));
            Collections.shuffle(list, random);
            return new Members(list);
        }
        return value instanceof List<?> items
                ? items.stream().map(item -> shuffled(item, random)).toList()
                : value;
    }

    private static Object parse(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object parse(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            List<Map.Entry<String, Object>> members = new ArrayList<>();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                members.add(Map.entry(name, parse(parser)));
            }
            return new Members(members);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(parse(parser));
            }
            return items;
        }
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Missing.NULL;
            default -> parser.getDecimalValue();
        };
    }

    /** In place of null, which no map entry holds. */
    private enum Missing {
        NULL
    }

    private static String write(Object value, boolean indented) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (indented) {
                json.setPrettyPrinter(new DefaultPrettyPrinter());
            }
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Members members) {
            json.writeStartObject();
            for (Map.Entry<String, Object> member : members.list()) {
                json.writeFieldName(member.getKey());
                write(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value == Missing.NULL) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else {
            json.writeRawValue(value.toString());
        }
    }
}
