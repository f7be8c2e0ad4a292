package dev.tollgate.usage;

import java.util.List;

/**
 * A time of every week, from one start to one end.
 *
 * @param start the minute of the week at which it starts, from 0 for Monday 00:00
 * @param minutes how long it lasts, from 1 to 1,440
 */
public record ScheduleWindow(int start, int minutes) {
    static final int DAY = 24 * 60;
    static final int WEEK = 7 * DAY;
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when the start is not in a week, or the length not within a day
     */
    public ScheduleWindow {
        if (start < 0 || start >= WEEK || minutes < 1 || minutes > DAY) {
            throw new IllegalArgumentException("no window: " + start + " for " + minutes);
        }
    }

    /** The window on a day (0 is Monday) between two minutes of the day; it runs past midnight when the end is not after the start. */
    static ScheduleWindow of(int day, int from, int to) {
        return new ScheduleWindow(day * DAY + from, to > from ? to - from : to - from + DAY);
    }

    /** The minute at which it ends, counted on from its own week, so that it can be past the week's end. */
    int end() {
        return start + minutes;
    }

    /** The hours to pay for it: every start rounds up. */
    int hours() {
        return (minutes + 59) / 60;
    }

    /** For example {@code Mon 09:00-19:00}. */
    @Override
    public String toString() {
        int to = (start % DAY + minutes - 1) % DAY + 1;
        return DAYS.get(start / DAY) + " " + time(start % DAY) + "-" + time(to);
    }

    private static String time(int minute) {
        String hours = String.valueOf(100 + minute / 60);
        String minutes = String.valueOf(100 + minute % 60);
        return hours.substring(1) + ":" + minutes.substring(1);
    }
}
