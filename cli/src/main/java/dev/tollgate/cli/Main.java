package dev.tollgate.cli;

import dev.tollgate.Tollgate;

/** Starts Tollgate from the command line. */
public final class Main {
    private Main() {}

    /**
     * Prints the version to standard output.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println("tollgate " + Tollgate.VERSION);
    }
}
