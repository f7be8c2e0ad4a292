package dev.tollgate.render.advice;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.render.wording.TextStyle;
import java.util.List;

/** Advice on its way to people, part by part. The texts are as they are: each form makes them safe for itself. */
interface AdviceDocument {
    /** The answer in one sentence. */
    void headline(String sentence);

    /** What belongs to it. */
    void words(String sentence);

    /** What is about one thing, an address for example, and behind it what else identifies it. */
    void section(String title, String more);

    /**
     * A table.
     *
     * @param heads what stands above the columns, the first above the titles of the rows
     * @param rows the rows
     */
    void table(List<String> heads, List<Row> rows);

    /** What is done, in order, and when. */
    void steps(List<Step> steps);

    /**
     * A row.
     *
     * @param title what it is about
     * @param weight how it stands out
     * @param cells its figures, each with the line to read first in front
     * @param notes what to know about it
     * @param why what its figures rest on; shown only where that is asked for
     */
    record Row(String title, TextStyle weight, List<List<String>> cells, List<String> notes, List<Evidence> why) {
        /** Copies the lists. */
        public Row {
            cells = List.copyOf(cells);
            notes = List.copyOf(notes);
            why = List.copyOf(why);
        }

        /** The same with what its figures rest on. */
        Row because(List<Evidence> evidence) {
            return new Row(title, weight, cells, notes, evidence);
        }

        static Row of(String title, List<List<String>> cells) {
            return new Row(title, TextStyle.PLAIN, cells, List.of(), List.of());
        }
    }

    /**
     * A step.
     *
     * @param when when
     * @param what what is done
     */
    record Step(String when, String what) {}
}
