package dev.tollgate.report;

/** Filled in by the build, so that the version is a constant and starting reads no manifest. */
public final class ToolVersion {
    public static final String NUMBER = "${project.version}";

    private ToolVersion() {}
}
