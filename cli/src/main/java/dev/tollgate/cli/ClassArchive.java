package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The archive of classes that the launcher starts Java with. Java goes on without a word where it cannot use it. */
final class ClassArchive {
    /** The launcher says here with which option it names the archive to Java. */
    private static final String ARCHIVE = "tollgate.archive";

    /** The launcher says here with which other options it starts Java. */
    private static final String OPTIONS = "tollgate.options";

    private static final String IN_USE = "in use, ";

    private final String archive;
    private final List<String> start;

    /**
     * Keeps what the launcher said.
     *
     * @param archive the option that names the archive; empty where no launcher gave one
     * @param start the program that runs, and the other options that the archive holds for
     */
    ClassArchive(String archive, List<String> start) {
        this.archive = archive;
        this.start = List.copyOf(start);
    }

    static ClassArchive ofThisProcess() {
        String java =
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        String options = System.getProperty(OPTIONS, "-Xshare:auto");
        return new ClassArchive(
                System.getProperty(ARCHIVE, ""),
                List.of(java, options, "-cp", System.getProperty("java.class.path", "")));
    }

    /** Whether it is in use, and why not. Java alone knows, so it is asked to start with the archive or not at all. */
    String state() {
        if (!archive.contains("=")) {
            return "none, since no launcher of Tollgate names one";
        }
        String file = archive.substring(archive.indexOf('=') + 1);
        if (!Files.isRegularFile(Path.of(file))) {
            return "none, since there is no " + file;
        }
        try {
            return answer(file);
        } catch (IOException e) {
            return "unknown, since Java cannot be asked: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown, since the question was interrupted";
        }
    }

    private String answer(String file) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(start);
        String orNotAtAll = archive.startsWith("-XX:AOTCache") ? "-XX:AOTMode=on" : "-Xshare:on";
        line.addAll(List.of(archive, orNotAtAll, "-Xlog:all=warning:stderr", "-version"));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() == 0 ? IN_USE + file : "not in use, since Java says: " + reason(words);
    }

    private static String reason(String words) {
        return words.lines().filter(line -> !line.isBlank()).limit(3).collect(Collectors.joining(" "));
    }
}
