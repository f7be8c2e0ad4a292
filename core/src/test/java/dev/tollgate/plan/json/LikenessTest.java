package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written like something before is read as if nothing had been before it. */
class LikenessTest {
    private static final String ONE =
            "{'address':'vpc.a','n':12,'values':{'id':'vpc-1','tags':{'t':''},'l':['x',true]}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ONE,
                "{'address':'vpc.b','n':12,'values':{'id':'','tags':{'t':'longer'},'l':['y',true]}}",
                "{'address':'vpc.','n':12,'values':{'id':'vpc-12345','tags':{'t':'{'},'l':['',true]}}"
            })
    void valuesThatDifferWithinStringsAreAlike(String other) {
        byte[] both = array(ONE, other);

        assertThat(behindSecond(both)).isEqualTo(both.length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'address':'slb.a','n':12,'values':{'id':'vpc-1','tags':{'t':''},'l':['x',true]}}",
                "{'address':'vpc.a','n':13,'values':{'id':'vpc-1','tags':{'t':''},'l':['x',true]}}",
                "{'address':'vpc.a','m':12,'values':{'id':'vpc-1','tags':{'t':''},'l':['x',true]}}",
                "{'address':'vpc.a','n':12,'values':{'id':null,'tags':{'t':''},'l':['x',true]}}",
                "{'address':'vpc.a','n':12,'values':{'id':'\\u0041','tags':{'t':''},'l':['x',true]}}",
                "{'address':'vpc.a','n':12,'values':{'id':'\u00e9','tags':{'t':''},'l':['x',true]}}",
                "{'address':'vpc.a','n':12,'values':{'id':'vpc-1','tags':{'t':''},'l':['x',false]}}",
                "{'address':'vpc.a','n':12,'values':{'id':'vpc-1','tags':{'t':''},'l':['x'",
                "{'address':'vpc.a','n':12,'values':{'id':'vpc-1','tags':{'t':''},'l':['xyz"
            })
    void allElseIsGoneOverByteByByte(String other) {
        assertThat(behindSecond(array(ONE, other))).isNegative();
    }

    @Test
    void membersMoveWithTheStringsBeforeThem() throws IOException {
        String other = "{'address':'vpc.long','n':12,'values':{'id':'','tags':{'t':'1'},'l':['',true]}}";

        assertThat(members(array(ONE, other))).isEqualTo(membersAlone(List.of(ONE, other)));
    }

    @Test
    void aLongValueThatIsSkippedIsNotKept() throws IOException {
        byte[] array = array("{'a':'" + "x".repeat(1 << 20) + "'}", "{'a':'x'}");
        JsonScanner scanner = new JsonScanner(new ByteArrayInputStream(array), () -> 0, "");

        scanner.skip();

        assertThat(scanner.at).isEqualTo(scanner.end);
        assertThat(scanner.bytes).hasSize(1 << 16);
    }

    @Property(tries = 500)
    void membersAreWhereTheyAreWithoutOthers(
            @ForAll @Size(min = 2, max = 12) List<@From("elements") String> elements,
            @ForAll @IntRange(min = 1, max = 500) int piece)
            throws IOException {
        byte[] array = array(elements.toArray(String[]::new));

        assertThat(members(array)).isEqualTo(membersAlone(elements));
        JsonScannerTest.assertSame(array, piece);
    }

    @Property(tries = 3000)
    void whatIsDamagedIsRefusedAsTheLibraryDoes(
            @ForAll @Size(min = 2, max = 6) List<@From("elements") String> elements,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 500) int piece) {
        byte[] array = array(elements.toArray(String[]::new));
        String meaningful = "{}[]\",:0-1e.tfn\\ u\n\u0001";
        int damaged = array.length / 2 + random.nextInt(array.length / 2);
        array[damaged] = (byte) meaningful.charAt(random.nextInt(meaningful.length()));

        JsonScannerTest.assertSame(array, piece);
    }

    @Provide
    Arbitrary<String> elements() {
        Arbitrary<String> forms = Arbitraries.of(
                "{'address':'vpc.%s','mode':'managed','values':{'id':'%s','n':1.5,'tags':{'a':'%s'},'list':['%s',{}]}}",
                "{'address':'vpc.%s','mode':'managed','values':{'id':'%s','n':2.5,'tags':{'a':'%s','b':[]},'x':'%s'}}",
                "{'address':'slb.%s', 'values' : {'id':'%s','blocks':[{'a':'%s'},{'a':'%s'}]}}",
                "{'address':'slb.%s',\n'values':{'id':'%s','none':null,'big':1e5,'\\u0061':'%s','u':'%s'}}",
                "['%s',{'a':'%s'},[],'%s','%s']");
        Arbitrary<String> texts =
                Arbitraries.of("", "a", "shop_12", "a.b", "\u00e9\u4f60", "\\\"", "\\u0041b", "{", "x".repeat(80));
        return forms.flatMap(form -> texts.list()
                .ofSize(4)
                .map(four -> form.formatted(four.toArray()).replace('\'', '"')));
    }

    private static byte[] array(String... elements) {
        return ("[" + String.join(",", elements).replace('\'', '"') + "]").getBytes(UTF_8);
    }

    /** Behind the second element, if it is found to be like the first; negative otherwise. */
    private static int behindSecond(byte[] array) {
        String first = ONE.replace('\'', '"');
        KnownShapes shapes = new KnownShapes();
        Likeness like = shapes.begin();
        like.begin(1, 0);
        Matcher strings = Pattern.compile("(?<=[:\\[])\"[^\"]*\"").matcher(first);
        while (strings.find()) {
            like.add(strings.start(), strings.end());
        }
        like.end(first.getBytes(UTF_8), 0, first.length());
        byte[] terminated = Arrays.copyOf(array, array.length + 1);
        boolean alike = shapes.find(terminated, first.length() + 2, array.length, 1, 0) != null;
        return alike ? shapes.behind() : -1;
    }

    private static List<List<String>> members(byte[] array) throws IOException {
        JsonScanner scanner = new JsonScanner(new ByteArrayInputStream(array), () -> 0, "");
        scanner.next();
        scanner.open();
        List<List<String>> found = new ArrayList<>();
        do {
            found.add(described(scanner.keep(JsonLimits.DEPTH)));
        } while (scanner.take(','));
        return found;
    }

    private static List<List<String>> membersAlone(List<String> elements) throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (String element : elements) {
            found.addAll(members(array(element)));
        }
        return found;
    }

    private static List<String> described(MemberTable table) {
        List<String> members = new ArrayList<>();
        members.add((table.to() - table.from()) + " bytes, odd: " + table.isOdd());
        for (int member = 0; member < table.size(); member++) {
            int name = table.nameFrom(member);
            members.add(new String(table.bytes(), name, table.nameTo(member) - name, UTF_8) + " from "
                    + (table.valueFrom(member) - table.from()) + " to " + (table.valueTo(member) - table.from())
                    + ", before " + table.next(member));
        }
        return members;
    }
}
