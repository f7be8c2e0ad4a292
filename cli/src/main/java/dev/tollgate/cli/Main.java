package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts Tollgate from the command line. */
public final class Main {
    /** The launcher says here how wide the terminal is, where there is one. */
    private static final String COLUMNS = "tollgate.columns";

    /** Every option says how it is read, so picocli need not look for ways to read the JDK's types: that takes as long as a small plan. */
    private static final String UNUSED_CONVERTERS = "picocli.converters.excludes";

    /** Where users give options to the virtual machine: a recording or an agent may write something at the end. */
    private static final List<String> OPTIONS = List.of("TOLLGATE_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command line, without the word {@code tollgate}
     */
    public static void main(String[] args) {
        System.setProperty(UNUSED_CONVERTERS, "java[.].*");
        Map<String, String> environment = System.getenv();
        Surroundings around = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), UTF_8)),
                environment,
                Path.of(""),
                Terminal.of(System.getProperty(COLUMNS, ""), environment));
        int status = new Run(around).of(args).status();
        if (OPTIONS.stream().anyMatch(environment::containsKey)) {
            System.exit(status);
        }
        // Nothing waits for an orderly end, and later JDKs set up logging only to note that there is one.
        Runtime.getRuntime().halt(status);
    }
}
