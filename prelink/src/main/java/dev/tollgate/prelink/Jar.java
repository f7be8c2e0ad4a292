package dev.tollgate.prelink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What is in a jar, in its order. */
final class Jar {
    private static final String CLASS = ".class";

    private final List<Entry> entries;

    private Jar(List<Entry> entries) {
        this.entries = entries;
    }

    /** One file or folder in it. */
    @SuppressWarnings("ArrayRecordComponent") // Entries are never compared.
    private record Entry(String name, byte[] content) {}

    static Jar read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                entries.add(new Entry(each.getName(), zip.readAllBytes()));
            }
        }
        return new Jar(entries);
    }

    /** Its classes by their internal names. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (Entry each : entries) {
            if (each.name().endsWith(CLASS)) {
                classes.put(internalName(each), each.content());
            }
        }
        return classes;
    }

    /** Its small files of a folder; no classes. */
    Resources resources(String folder) {
        Resources resources = new Resources(folder);
        for (Entry each : entries) {
            if (!each.name().endsWith(CLASS)) {
                resources.add(each.name(), each.content());
            }
        }
        return resources;
    }

    /** The same jar with these classes in place of its own; new ones come last. */
    Jar with(Map<String, byte[]> classes) {
        Map<String, byte[]> left = new LinkedHashMap<>(classes);
        List<Entry> changed = new ArrayList<>();
        for (Entry each : entries) {
            byte[] content = each.name().endsWith(CLASS) ? left.remove(internalName(each)) : null;
            changed.add(content == null ? each : new Entry(each.name(), content));
        }
        left.forEach((name, content) -> changed.add(new Entry(name + CLASS, content)));
        return new Jar(changed);
    }

    /**
     * Writes it whole or not at all.
     *
     * @param time the time of every entry; what stands in a jar may be read differently in another time zone
     */
    void write(Path file, LocalDateTime time) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (OutputStream out = Files.newOutputStream(unfinished);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry each : entries) {
                ZipEntry entry = new ZipEntry(each.name());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(each.content());
                zip.closeEntry();
            }
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String internalName(Entry entry) {
        return entry.name().substring(0, entry.name().length() - CLASS.length());
    }
}
