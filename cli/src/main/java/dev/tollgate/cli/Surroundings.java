package dev.tollgate.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run of the command finds around itself. Nothing else is asked of the machine, so a test can stage all of it.
 *
 * @param in standard input
 * @param out standard output, which gets the report and nothing else
 * @param err standard error, which gets everything else
 * @param environment the environment variables
 * @param workingDirectory where relative paths begin
 * @param terminal what is known of the terminal that standard output is
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        Map<String, String> environment,
        Path workingDirectory,
        Terminal terminal) {}
