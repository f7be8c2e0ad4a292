package dev.tollgate.render.wording;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.report.TerminalText;

/** One thing that a figure or a verdict rests on, in words. */
public final class EvidenceText {
    private EvidenceText() {}

    /**
     * For example {@code instance_spec: api.s1.small}.
     *
     * @param evidence what was read
     * @param owner the address that the reader has just read, which need not be named again
     */
    public static String of(Evidence evidence, String owner) {
        String address = evidence.address();
        String where = address == null || address.equals(owner) ? "" : address + " ";
        return TerminalText.escaped(where + evidence.attribute() + ": " + evidence.says());
    }
}
