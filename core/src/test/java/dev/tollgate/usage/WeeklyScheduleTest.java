package dev.tollgate.usage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WeeklyScheduleTest {
    private static final Place PLACE = new Place("usage.yml", 4, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mon-Fri 09:00-19:00 Asia/Shanghai                    | 50
            Mon,Wed,Fri 09:00-12:00,13:00-18:00 Asia/Shanghai    | 24
            mon , wednesday 9:00 - 12:00 UTC                     | 6
            Mon-Sun 00:00-24:00 UTC                              | 168
            Mon-Fri 22:00-06:00 Asia/Shanghai                    | 40
            Mon-Fri 22:00-24:00 Asia/Shanghai                    | 10
            Mon-Fri 22:00-00:00 Asia/Shanghai                    | 10
            Sat-Mon 10:00-11:00 UTC+8                            | 3
            Sun 22:00-06:00; Mon 06:00-07:00 Europe/Berlin       | 9
            Mon-Fri 09:00-18:00 Asia/Shanghai; Sat 10:00-14:00 Asia/Shanghai; | 49
            Mon 09:00-18:30 Asia/Shanghai                        | 10
            Mon 09:00-09:01,09:01-09:02 Asia/Shanghai            | 2
            Mon-Fri 09:00-19:00                                  | 50
            """)
    void roundsEveryWindowUpToWholeHours(String text, long hours) {
        assertThat(schedule(text).weekHours()).isEqualTo(hours);
    }

    @Test
    void readsLinesOfABlockOfText() {
        assertThat(schedule("Mon-Fri 09:00-18:00 Asia/Shanghai\nSat 10:00-14:00\n")
                        .windows())
                .hasSize(6)
                .last()
                .isEqualTo(new ScheduleWindow(5 * 1440 + 600, 240));
    }

    @Test
    void keepsTheZone() {
        assertThat(schedule("Mon 09:00-18:00 Asia/Shanghai").zone()).isEqualTo("Asia/Shanghai");
        assertThat(schedule("Mon 09:00-18:00").zone()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mon 09:00-12:00,11:00-13:00                  | Mon 09:00-12:00 and Mon 11:00-13:00 overlap
            Mon 22:00-06:00; Tue 05:59-07:00             | Mon 22:00-06:00 and Tue 05:59-07:00 overlap
            Sun 22:00-06:00; Mon 00:00-01:00             | Sun 22:00-06:00 and Mon 00:00-01:00 overlap
            Mon,Mon 09:00-10:00                          | Mon 09:00-10:00 and Mon 09:00-10:00 overlap
            Mon 09:00-09:00                              | Write 00:00-24:00 for a whole day
            Mon 24:00-06:00                              | found '24:00-06:00'
            Mon 09:00-25:00                              | found '09:00-25:00'
            Mon 09:60-10:00                              | found '09:60-10:00'
            Mon 09:00                                    | found '09:00'
            Mon 09:00-10:00-11:00                        | found '09:00-10:00-11:00'
            Mon-Wed-Fri 09:00-10:00                      | found 'Mon-Wed-Fri'
            Montag 09:00-10:00                           | found 'Montag'
            Mon-Fri                                      | found 'Mon-Fri'
            09:00-19:00 Asia/Shanghai                    | found '09:00-19:00'
            Mon 09:00-10:00 Asia/Shanghai always         | expected days, times and a time zone
            Mon 09:00-10:00 Asia/Shangai                 | Did you mean 'Asia/Shanghai'?
            Mon 09:00-10:00 UTC; Tue 09:00-10:00 GMT     | several time zones: UTC, GMT
            ;                                            | no times
            """)
    void saysWhatIsWrong(String text, String says) {
        Problems problems = new Problems();
        ScheduleReading.read(scalar(text), problems);
        assertThat(problems.found()).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("usage-schedule");
            assertThat(problem.place()).isEqualTo(PLACE);
        });
        assertThat(problems.found().stream().map(Problem::message).collect(joining("\n")))
                .contains(says);
    }

    @Test
    void saysEverythingThatIsWrong() {
        Problems problems = new Problems();
        ScheduleReading.read(scalar("Mo 09:00-10:00; Tue 9-10; Wed 09:00-10:00 Nowhere/Land"), problems);
        assertThat(problems.found()).hasSize(3);
    }

    @Test
    void refusesATextThatNobodyWrites() {
        Problems problems = new Problems();
        ScheduleReading.read(scalar("Mon 09:00-10:00,".repeat(200)), problems);
        assertThat(problems.found()).extracting(Problem::found).containsExactly("a schedule of 3200 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"730", "744", "720.5"})
    void aMonthHasItsPartOfTheWeekAndIsNotRoundedAgain(String monthHours) {
        BigDecimal hours =
                new BilledHours.Weekly(schedule("Mon-Fri 09:00-19:00 UTC")).billed(new BigDecimal(monthHours));
        BigDecimal off = hours.multiply(BigDecimal.valueOf(168))
                .subtract(new BigDecimal(monthHours).multiply(BigDecimal.valueOf(50)));
        assertThat(off.abs()).isLessThan(new BigDecimal("0.00000000001"));
    }

    @Property
    void overlapsAreFoundExactlyWhereMinutesAreTakenTwice(
            @ForAll @Size(max = 6) List<@IntRange(max = 10_079) Integer> starts,
            @ForAll @IntRange(min = 1, max = 1_440) int minutes) {
        List<ScheduleWindow> windows =
                starts.stream().map(start -> new ScheduleWindow(start, minutes)).toList();
        BitSet taken = new BitSet();
        boolean twice = false;
        for (ScheduleWindow window : windows) {
            for (int minute = window.start(); minute < window.end(); minute++) {
                twice |= taken.get(minute % ScheduleWindow.WEEK);
                taken.set(minute % ScheduleWindow.WEEK);
            }
        }
        assertThat(WeeklySchedule.overlap(windows).isPresent()).isEqualTo(twice);
    }

    @Property
    void aWindowIsReadAsItIsShown(
            @ForAll @IntRange(max = 10_079) int start, @ForAll @IntRange(min = 1, max = 1_439) int minutes) {
        ScheduleWindow window = new ScheduleWindow(start, minutes);
        assertThat(schedule(window.toString()).windows()).containsExactly(window);
    }

    private static WeeklySchedule schedule(String text) {
        Problems problems = new Problems();
        WeeklySchedule schedule = ScheduleReading.read(scalar(text), problems);
        assertThat(problems.found()).isEmpty();
        return schedule;
    }

    private static Node scalar(String text) {
        return new Node.Scalar(text, Node.Kind.TEXT, PLACE);
    }
}
