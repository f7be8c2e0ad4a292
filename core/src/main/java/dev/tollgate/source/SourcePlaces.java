package dev.tollgate.source;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where resources are declared. It follows the modules of an address as long as their sources are local folders. */
public final class SourcePlaces {
    /** More blocks than any configuration has. Blocks after these have no place. */
    private static final int MOST_BLOCKS = 100_000;

    private final String root;
    private final SourceFiles files;
    private final Map<String, Map<String, List<SourceBlock>>> folders = new HashMap<>();
    private int blocksLeft = MOST_BLOCKS;

    /**
     * The places of one configuration.
     *
     * @param root the folder of the configuration as the user named it; every place starts with it
     * @param files the files of the configuration
     */
    public SourcePlaces(String root, SourceFiles files) {
        this.root = requireNonNull(root, "root is null");
        this.files = requireNonNull(files, "files is null");
    }

    /** Finds where the resource is declared; null where that is not known. */
    public @Nullable Place find(String address) {
        return Address.parse(address).map(this::findPlace).orElse(null);
    }

    private @Nullable Place findPlace(Address address) {
        String folder = findFolder(address.module());
        if (folder == null) {
            return null;
        }
        String kind = blockKind(address.mode());
        for (Map.Entry<String, List<SourceBlock>> file : readFolder(folder).entrySet()) {
            for (SourceBlock block : file.getValue()) {
                if (block.isNamed(kind, address.type(), address.name())) {
                    String path = joinPaths(joinPaths(root, folder), file.getKey());
                    return new Place(path, block.line(), block.column());
                }
            }
        }
        return null;
    }

    private static String blockKind(Mode mode) {
        return switch (mode) {
            case MANAGED -> "resource";
            case DATA -> "data";
            default -> "ephemeral";
        };
    }

    /** The folder of a module, seen from the root; null where a source on the way is not a local folder. */
    private @Nullable String findFolder(ModulePath module) {
        String folder = "";
        for (String call : module.calls()) {
            String source = findModuleSource(folder, call);
            if (source == null || !(source.startsWith("./") || source.startsWith("../"))) {
                return null;
            }
            folder = joinPaths(folder, source);
        }
        return folder;
    }

    private @Nullable String findModuleSource(String folder, String call) {
        for (List<SourceBlock> blocks : readFolder(folder).values()) {
            for (SourceBlock block : blocks) {
                if (block.isNamed("module", call) && block.source() != null) {
                    return block.source();
                }
            }
        }
        return null;
    }

    private Map<String, List<SourceBlock>> readFolder(String folder) {
        Map<String, List<SourceBlock>> read = folders.get(folder);
        if (read == null) {
            read = new LinkedHashMap<>();
            for (Map.Entry<String, String> file : files.of(folder).entrySet()) {
                List<SourceBlock> blocks = BlockReader.readBlocks(file.getValue(), blocksLeft);
                blocksLeft -= blocks.size();
                read.put(file.getKey(), blocks);
            }
            folders.put(folder, read);
        }
        return read;
    }

    /** Appends a relative path to another, and removes {@code .} and {@code ..} where possible. */
    private static String joinPaths(String path, String further) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.isEmpty() ? further : path + "/" + further).split("/", -1)) {
            boolean isBack = step.equals("..") && !steps.isEmpty() && !"..".equals(steps.peekLast());
            if (isBack) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String joined = String.join("/", steps);
        return path.startsWith("/") ? "/" + joined : joined;
    }
}
