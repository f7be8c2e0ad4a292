package dev.tollgate.source;

import java.util.Map;

/** The files of folders, read by whoever may read files. */
public interface SourceFiles {
    /**
     * The {@code .tf} files of a folder by their name, each with its text, in the order of their names; none where there is no such
     * folder.
     *
     * @param folder the folder, from the root of the configuration, for example {@code ../modules/edge}; empty for the root itself
     */
    Map<String, String> of(String folder);
}
