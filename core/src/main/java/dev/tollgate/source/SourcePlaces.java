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

/** Tells where resources are declared: it follows the modules of an address as far as their sources are folders. */
public final class SourcePlaces {
    private final String root;
    private final SourceFiles files;
    private final Map<String, Map<String, List<Block>>> folders = new HashMap<>();

    /**
     * For one configuration.
     *
     * @param root the folder of the configuration as the user named it; it begins the source of every place
     */
    public SourcePlaces(String root, SourceFiles files) {
        this.root = requireNonNull(root, "root is null");
        this.files = requireNonNull(files, "files is null");
    }

    /** Where the resource is declared, or null where that cannot be told. */
    public @Nullable Place of(String address) {
        return Address.parse(address).map(this::place).orElse(null);
    }

    private @Nullable Place place(Address address) {
        String folder = folder(address.module());
        String kind = address.mode() == Mode.MANAGED ? "resource" : address.mode() == Mode.DATA ? "data" : "ephemeral";
        return folder == null
                ? null
                : find(folder, (file, block) -> {
                    boolean wanted = block.isOf(kind, address.type(), address.name());
                    return wanted ? new Place(joined(joined(root, folder), file), block.line(), block.column()) : null;
                });
    }

    /** The folder of a module from the root on; null where a source on the way is no folder. */
    private @Nullable String folder(ModulePath module) {
        String folder = "";
        for (String call : module.calls()) {
            String from = folder;
            String source = find(from, (file, block) -> block.isOf("module", call) ? block.source() : null);
            if (source == null || !(source.startsWith("./") || source.startsWith("../"))) {
                return null;
            }
            folder = joined(from, source);
        }
        return folder;
    }

    private interface Search<T> {
        @Nullable
        T in(String file, Block block);
    }

    private <T> @Nullable T find(String folder, Search<T> search) {
        Map<String, List<Block>> blocks = folders.computeIfAbsent(folder, this::read);
        for (Map.Entry<String, List<Block>> file : blocks.entrySet()) {
            for (Block block : file.getValue()) {
                T found = search.in(file.getKey(), block);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Map<String, List<Block>> read(String folder) {
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        files.of(folder).forEach((name, text) -> blocks.put(name, Blocks.of(text)));
        return blocks;
    }

    /** A path from another, without steps that lead nowhere. */
    private static String joined(String path, String further) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.isEmpty() ? further : path + "/" + further).split("/", -1)) {
            boolean back = step.equals("..") && !steps.isEmpty() && !"..".equals(steps.peekLast());
            if (back) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String joined = String.join("/", steps);
        return path.startsWith("/") ? "/" + joined : joined;
    }
}
