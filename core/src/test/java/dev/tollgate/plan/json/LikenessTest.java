package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is gone over because it is like something before ends where it would end otherwise, and is refused where it would be. */
class LikenessTest {
    private static final int DEEPEST = 100;
    private static final String ATTRIBUTES =
            "{'id':'vpc-1','tags':{'team':'a'},'size':10,'on':true,'none':null,'list':[],'blocks':[{'a':1},{'a':2}],'last':'z'}";

    private final Likeness likeness = new Likeness();

    @Property(tries = 5000)
    void damageIsSeenAlsoBehindWhatIsAlike(@ForAll Random random) {
        for (int i = 0; i < 12; i++) {
            StringBuilder text = new StringBuilder(ATTRIBUTES.replace('\'', '"'));
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                change(text, random);
            }
            assertSame(text.toString());
        }
    }

    @Test
    void valuesMayDiffer() {
        for (String other : List.of("'vpc-22'", "''", "null", "12", "{'a':[1]}", "[{}]", "'\\u00e9\\n'", "-1.5")) {
            assertSame(ATTRIBUTES.replace('\'', '"'));
            assertSame(ATTRIBUTES.replace("'vpc-1'", other).replace('\'', '"'));
            assertSame(ATTRIBUTES.replace("10", other).replace('\'', '"'));
            assertSame(ATTRIBUTES.replace("'z'", other).replace('\'', '"'));
        }
    }

    @Test
    void namesMayDiffer() {
        for (String other :
                List.of("{}", "{'id':'a'}", "{'id':'vpc-1','size':1}", ATTRIBUTES.replace("size", "seize"))) {
            assertSame(ATTRIBUTES.replace('\'', '"'));
            assertSame(other.replace('\'', '"'));
        }
    }

    @Test
    void whatGoesOnBehindTheLimitIsLeft() {
        byte[] bytes = padded(ATTRIBUTES.replace('\'', '"'));
        assertThat(likeness.behind(bytes, 0, bytes.length - PlainText.MARGIN, DEEPEST))
                .isEqualTo(ATTRIBUTES.length());

        for (int limit = 1; limit < ATTRIBUTES.length(); limit++) {
            byte[] cut = Arrays.copyOf(bytes, limit + PlainText.MARGIN);
            assertThat(likeness.behind(cut, 0, limit, DEEPEST))
                    .as("%s", limit)
                    .isIn(PlainText.NOT_PLAIN, ATTRIBUTES.length());
        }
    }

    private void assertSame(String text) {
        byte[] bytes = padded(text);
        int limit = bytes.length - PlainText.MARGIN;

        assertThat(likeness.behind(bytes, 0, limit, DEEPEST))
                .as(text)
                .isEqualTo(new PlainEntries().behindValue(bytes, 0, limit, DEEPEST));
    }

    private static byte[] padded(String text) {
        return (text + "," + " ".repeat(2 * PlainText.MARGIN)).getBytes(ISO_8859_1);
    }

    private static void change(StringBuilder text, Random random) {
        String meaningful = "{}[]\",:0-e.tfn\\ u1az\u0001\u00c3";
        int at = 1 + random.nextInt(text.length() - 1);
        char c = meaningful.charAt(random.nextInt(meaningful.length()));
        switch (random.nextInt(3)) {
            case 0 -> text.setCharAt(at, c);
            case 1 -> text.insert(at, c);
            default -> text.deleteCharAt(at);
        }
    }
}
