package dev.tollgate;

/** Filled in by the build, so that the version is a constant and starting reads no manifest. */
final class ToolVersion {
    static final String NUMBER = "${project.version}";

    private ToolVersion() {}
}
