package dev.tollgate.usage;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Form;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a schedule: a text, or a list of such texts.
 *
 * <pre>
 * schedule = line { ( ";" | newline ) line }
 * line     = days windows [ zone ]
 * days     = day [ "-" day ] { "," day [ "-" day ] }
 * windows  = time "-" time { "," time "-" time }
 * </pre>
 */
final class ScheduleReading {
    private static final String EXAMPLE = "days, times and a time zone, such as Mon-Fri 09:00-19:00 Asia/Shanghai";
    private static final int LONGEST = 1_000;
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])|24:00");

    private final Problems problems;
    private final List<ScheduleWindow> windows = new ArrayList<>();
    private final Set<String> zones = new LinkedHashSet<>();

    /** Where the text is that is being read, or the whole of several. */
    private Place place;

    private ScheduleReading(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** The schedule, or an empty one after its problems were reported. */
    static WeeklySchedule read(Node node, Problems problems) {
        Problems own = new Problems();
        ScheduleReading reading = new ScheduleReading(node.place(), own);
        reading.schedule(node);
        own.found().forEach(problems::add);
        return own.isEmpty()
                ? new WeeklySchedule(reading.windows, String.join("", reading.zones))
                : new WeeklySchedule(List.of(), "");
    }

    private void schedule(Node node) {
        int length = 0;
        for (Node part : node instanceof Node.Sequence list ? list.items() : List.of(node)) {
            String text = Form.TEXT.read(part, problems);
            length += text.length();
            place = part.place();
            lines(length > LONGEST ? "" : text);
        }
        place = node.place();
        if (length > LONGEST) {
            refuse("a schedule of " + length + " characters", "at most " + LONGEST, "");
        }
        WeeklySchedule.overlap(windows).ifPresent(both -> refuse(both, "windows that do not overlap", ""));
        if (zones.size() > 1) {
            refuse("several time zones: " + String.join(", ", zones), "one", "");
        }
        if (windows.isEmpty() && problems.isEmpty()) {
            refuse("no times", EXAMPLE, "");
        }
    }

    private void lines(String text) {
        text.lines()
                .flatMap(line -> Stream.of(line.split(";", -1)))
                .map(line -> line.strip().replaceAll("\\s*([,-])\\s*", "$1"))
                .filter(line -> !line.isEmpty())
                .forEach(this::line);
    }

    private void line(String line) {
        String[] words = line.split("\\s+", -1);
        if (words.length < 2 || words.length > 3) {
            refuse("found '" + line + "'", EXAMPLE, "");
            return;
        }
        List<Integer> days = days(words[0]);
        for (String window : words[1].split(",", -1)) {
            window(days, window);
        }
        if (words.length == 3) {
            zone(words[2]);
        }
    }

    private List<Integer> days(String text) {
        List<Integer> days = new ArrayList<>();
        for (String range : text.split(",", -1)) {
            String[] ends = range.split("-", -1);
            OptionalInt first = day(ends[0]);
            OptionalInt last = day(ends[ends.length - 1]);
            if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
                refuse("found '" + range + "'", "days, such as Mon or Mon-Fri", "");
            } else {
                int count = Math.floorMod(last.getAsInt() - first.getAsInt(), 7) + 1;
                IntStream.range(0, count).forEach(i -> days.add((first.getAsInt() + i) % 7));
            }
        }
        return days;
    }

    private static OptionalInt day(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day ->
                        day.name().equals(upper) || day.name().substring(0, 3).equals(upper))
                .mapToInt(day -> day.getValue() - 1)
                .findFirst();
    }

    private void window(List<Integer> days, String text) {
        String[] ends = text.split("-", -1);
        OptionalInt from = time(ends[0]);
        OptionalInt to = time(ends[ends.length - 1]);
        if (ends.length != 2 || from.isEmpty() || to.isEmpty() || from.getAsInt() == ScheduleWindow.DAY) {
            refuse("found '" + text + "'", "a start and an end, such as 09:00-19:00 or 22:00-24:00", "");
        } else if (from.getAsInt() == to.getAsInt()) {
            refuse("'" + text + "' starts when it ends", "", "Write 00:00-24:00 for a whole day");
        } else {
            days.forEach(day -> windows.add(ScheduleWindow.of(day, from.getAsInt(), to.getAsInt())));
        }
    }

    private static OptionalInt time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return OptionalInt.empty();
        }
        return time.group(1) == null
                ? OptionalInt.of(ScheduleWindow.DAY)
                : OptionalInt.of(Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)));
    }

    private void zone(String id) {
        try {
            zones.add(ZoneId.of(id).getId());
        } catch (DateTimeException e) {
            String cure = NearestName.question(id, ZoneId.getAvailableZoneIds());
            refuse("'" + id + "' is no time zone", "an id such as Asia/Shanghai or UTC", cure);
        }
    }

    private void refuse(String found, String expected, String cure) {
        problems.add("usage-schedule", place, found, expected, cure);
    }
}
