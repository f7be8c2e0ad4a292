package dev.tollgate.source;

import java.util.Map;

/** Gives the files of a configuration, so that this package opens no file. */
public interface SourceFiles {
    /**
     * Reads the {@code .tf} files of a folder: their texts by name, sorted by name. A folder that does not exist has none.
     *
     * @param folder the folder, seen from the root of the configuration, for example {@code ../modules/edge}; empty for the root
     */
    Map<String, String> of(String folder);
}
