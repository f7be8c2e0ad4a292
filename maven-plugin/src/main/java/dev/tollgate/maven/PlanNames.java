package dev.tollgate.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that stand for {@code {plan}} in the names of files: that of the plan without its ending, or with its folders where several
 * plans have the same one.
 */
final class PlanNames {
    private final Map<Path, String> names = new LinkedHashMap<>();

    private PlanNames() {}

    /** Names the plans; Maven leaves blanks around the parts of a list. */
    static PlanNames of(List<File> plans, Path workingDirectory) {
        PlanNames names = new PlanNames();
        List<Path> paths = new ArrayList<>();
        for (File plan : plans) {
            paths.add(
                    Path.of(Folders.shortened(plan, workingDirectory).toString().strip()));
        }
        for (Path path : paths) {
            long same = paths.stream()
                    .filter(other -> base(other).equals(base(path)))
                    .count();
            names.names.put(path, same > 1 ? withFolders(path) : base(path));
        }
        return names;
    }

    List<Path> plans() {
        return List.copyOf(names.keySet());
    }

    List<String> all() {
        return List.copyOf(names.values());
    }

    String of(Path plan) {
        return names.getOrDefault(plan, base(plan));
    }

    private static String base(Path plan) {
        return withoutEnding(String.valueOf(plan.getFileName()));
    }

    private static String withFolders(Path plan) {
        List<String> parts = new ArrayList<>();
        plan.forEach(part -> parts.add(part.toString()));
        return withoutEnding(String.join("-", parts));
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[^.]*$", "");
    }
}
