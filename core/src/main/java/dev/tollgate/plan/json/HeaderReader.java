package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.plan.PlanHeader;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads what a plan or state says of itself, from members that are spread over its top level. */
final class HeaderReader {
    /** The years with four digits. No plan was made in another. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private @Nullable String formatVersion;
    private String terraformVersion = "";
    private @Nullable Instant timestamp;
    private @Nullable Boolean complete;
    private boolean errored;

    /** True when a member of the document belongs to the header. */
    static boolean isOfHeader(String member) {
        return switch (member) {
            case "format_version", "terraform_version", "timestamp", "complete", "errored" -> true;
            default -> false;
        };
    }

    /** Reads a member of the header. */
    boolean read(String member, JsonCursor json) throws IOException {
        switch (member) {
            case "format_version" -> formatVersion = json.text(member);
            case "terraform_version" -> terraformVersion = json.name(member);
            case "timestamp" -> timestamp = json.token() == JsonToken.VALUE_STRING ? instant(json.string()) : null;
            case "complete" -> complete = json.bool(member);
            case "errored" -> errored = Boolean.TRUE.equals(json.bool(member));
            default -> throw new IllegalArgumentException(member);
        }
        return true;
    }

    /** The format's version; null when not said. */
    @Nullable
    String formatVersion() {
        return formatVersion;
    }

    /**
     * The header. Plans say whether they are complete from Terraform 1.8 on; before, their content decides.
     *
     * @param deferred true when the plan puts changes off
     * @param filtered true when changes were taken out of the plan
     */
    PlanHeader header(String source, PlanHeader.Kind kind, boolean deferred, boolean filtered) {
        boolean whole = !filtered && (complete == null ? !errored && !deferred : complete);
        String version = formatVersion == null ? "" : formatVersion;
        return new PlanHeader(source, kind, version, terraformVersion, timestamp, whole, errored);
    }

    private static @Nullable Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            return instant.isBefore(EARLIEST) || instant.isAfter(LATEST) ? null : instant;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
