package dev.tollgate.usage;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When something runs in every week.
 *
 * <p>Windows are times of the clock. Where clocks change, a window that spans the change is an hour longer or shorter on that one day of
 * the year; this is not counted, so a window has the same length in every week.
 *
 * @param windows the windows by start; no two overlap, but they may touch, and each is a start of its own
 * @param zone the id of the time zone of the windows; empty when it was not given. No length depends on it
 */
public record WeeklySchedule(List<ScheduleWindow> windows, String zone) {
    /**
     * Sorts the windows.
     *
     * @throws IllegalArgumentException when two overlap
     */
    public WeeklySchedule {
        windows = windows.stream().sorted(comparingInt(ScheduleWindow::start)).toList();
        overlap(windows).ifPresent(both -> {
            throw new IllegalArgumentException(both);
        });
    }

    /** The hours to pay in a week: those of every window, each rounded up. */
    public long weekHours() {
        return windows.stream().mapToLong(ScheduleWindow::hours).sum();
    }

    /** Two windows that overlap, also across midnight and the week's end, in words; empty when none do. */
    static Optional<String> overlap(List<ScheduleWindow> windows) {
        List<ScheduleWindow> round = new ArrayList<>(windows);
        round.sort(comparingInt(ScheduleWindow::start));
        for (int i = 0; i < round.size(); i++) {
            boolean last = i == round.size() - 1;
            ScheduleWindow next = round.get(last ? 0 : i + 1);
            int nextStart = last ? next.start() + ScheduleWindow.WEEK : next.start();
            if (round.get(i).end() > nextStart) {
                return Optional.of(round.get(i) + " and " + next + " overlap");
            }
        }
        return Optional.empty();
    }
}
