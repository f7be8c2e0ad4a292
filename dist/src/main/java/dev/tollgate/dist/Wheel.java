package dev.tollgate.dist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a folder as a Python wheel: a ZIP file that ends with a record of what is in it, with sums. */
final class Wheel {
    /** Nothing in a wheel depends on the day on which it is made. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Path folder;
    private final String record;

    private Wheel(Path folder, String information) {
        this.folder = folder;
        record = information + "/RECORD";
    }

    /**
     * Packs it.
     *
     * @param args the folder, the name of its part that describes the wheel, and the wheel
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path wheel = Path.of(args[2]);
        Files.createDirectories(wheel.toAbsolutePath().getParent());
        new Wheel(Path.of(args[0]), args[1]).writeTo(wheel);
    }

    private void writeTo(Path wheel) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(wheel))) {
            for (Map.Entry<String, Path> each : files().entrySet()) {
                byte[] content = Files.readAllBytes(each.getValue());
                add(out, each.getKey(), content);
                lines.append(each.getKey())
                        .append(",sha256=")
                        .append(sum(content))
                        .append(',')
                        .append(content.length)
                        .append('\n');
            }
            add(out, record, lines.append(record).append(",,\n").toString().getBytes(UTF_8));
        }
    }

    private Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            each -> files.put(folder.relativize(each).toString().replace('\\', '/'), each));
        }
        return files;
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static String sum(byte[] content) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
