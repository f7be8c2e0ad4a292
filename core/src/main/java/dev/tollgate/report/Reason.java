package dev.tollgate.report;

import dev.tollgate.diagnostic.Evidence;

/** One thing that a figure or a verdict rests on, in words. */
final class Reason {
    private Reason() {}

    /**
     * For example {@code instance_spec: api.s1.small}.
     *
     * @param evidence what was read
     * @param owner the address that the reader has just read, which need not be named again
     */
    static String of(Evidence evidence, String owner) {
        String address = evidence.address();
        String where = address == null || address.equals(owner) ? "" : address + " ";
        return Printable.escaped(where + evidence.attribute() + ": " + evidence.says());
    }
}
