package dev.tollgate.cli;

/** What the exit status says. The numbers are part of the interface. */
enum ExitCode {
    /** The command has done what was asked. */
    DONE(0, "done"),
    /** A budget or a rule of the policy is broken. */
    BREACH(1, "a policy is breached"),
    /** The command line makes no sense, or names an output that cannot be written. */
    MISUSE(2, "wrong use of the command, or an output that cannot be written"),
    /** The plan, the usage file, a price book or the policy cannot be used. */
    UNUSABLE_INPUT(3, "unusable input: plan, usage, prices or policy"),
    /** The answer is there but falls short of what {@code --fail-on} asks for. */
    UNDECIDED(4, "undecided or incomplete, only when asked with --fail-on"),
    /** The forge could not be reached or did not accept the comment. */
    FORGE(5, "the forge refused or could not be reached"),
    /** Tollgate itself is wrong. */
    BUG(70, "a bug of Tollgate");

    private final int status;
    private final String meaning;

    ExitCode(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    int status() {
        return status;
    }

    String meaning() {
        return meaning;
    }
}
