package dev.tollgate.render.sarif;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.render.json.JsonFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where a finding is: at the block of its resource where the configuration is known, otherwise in the file it was found in. */
final class SarifLocation {
    private static final String UNRESERVED = "-._~/";

    private final JsonFields json;
    /** Forges refuse results without a file, so standard input has the name that it has on most systems. */
    private static final String STANDARD_INPUT = "-";

    SarifLocation(JsonFields json) {
        this.json = json;
    }

    void write(SarifFindings.Found found) throws IOException {
        String address = found.address();
        Place declared = found.declared();
        Place place = declared == null ? Place.whole(found.file()) : declared;
        json.openArray("locations");
        json.open();
        physical(place);
        if (address != null) {
            json.openArray("logicalLocations");
            json.open();
            json.text("fullyQualifiedName", address);
            json.text("kind", "resource");
            json.close();
            json.closeArray();
        }
        json.close();
        json.closeArray();
    }

    private void physical(Place place) throws IOException {
        json.open("physicalLocation");
        json.open("artifactLocation");
        json.text("uri", place.source().equals(STANDARD_INPUT) ? "stdin" : uri(place.source()));
        json.close();
        if (place.line() > 0) {
            json.open("region");
            json.number("startLine", place.line());
            if (place.column() > 0) {
                json.number("startColumn", place.column());
            }
            json.close();
        }
        json.close();
    }

    /** The name of a file as a reference that any reader resolves alike. */
    static String uri(String file) {
        String path = file.replace('\\', '/');
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (isUnreserved(c)) {
                uri.append(c);
            } else {
                uri.append('%').append(hex(each >> 4)).append(hex(each));
            }
        }
        return uri.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit & 0xF);
    }
}
