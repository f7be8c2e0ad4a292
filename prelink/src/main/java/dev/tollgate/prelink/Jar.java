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

    /** One file or folder in it. The time is the one that stands there, whatever the time zone. */
    @SuppressWarnings("ArrayRecordComponent") // Entries are never compared.
    private record Entry(String name, LocalDateTime time, byte[] content) {}

    static Jar read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                entries.add(new Entry(each.getName(), each.getTimeLocal(), zip.readAllBytes()));
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

    /** The same jar with these classes in place of its own; new ones come last and are as old as the newest that is there. */
    Jar with(Map<String, byte[]> classes) {
        Map<String, byte[]> left = new LinkedHashMap<>(classes);
        List<Entry> changed = new ArrayList<>();
        LocalDateTime newest = LocalDateTime.MIN;
        for (Entry each : entries) {
            byte[] content = each.name().endsWith(CLASS) ? left.remove(internalName(each)) : null;
            changed.add(content == null ? each : new Entry(each.name(), each.time(), content));
            newest = each.time().isAfter(newest) ? each.time() : newest;
        }
        for (Map.Entry<String, byte[]> each : left.entrySet()) {
            changed.add(new Entry(each.getKey() + CLASS, newest, each.getValue()));
        }
        return new Jar(changed);
    }

    /** Writes it whole or not at all. */
    void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (OutputStream out = Files.newOutputStream(unfinished);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry each : entries) {
                ZipEntry entry = new ZipEntry(each.name());
                entry.setTimeLocal(each.time());
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
