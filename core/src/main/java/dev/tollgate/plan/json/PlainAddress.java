package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import org.jspecify.annotations.Nullable;

/** Addresses of managed resources in the bytes of a buffer. */
final class PlainAddress {
    private static final int LONGEST_INDEX = 18;

    /** Resources come module by module. */
    private String lastText = "";

    private @Nullable ModulePath last = ModulePath.ROOT;

    /** The address that the members of the resource make; null when they do not say it plainly. Whether they agree is for others to see. */
    @Nullable
    Address of(PlainResource resource, byte[] bytes) {
        String text = text(resource, PlainResource.ADDRESS, bytes);
        String name = text(resource, PlainResource.NAME, bytes);
        InstanceKey key = key(resource, bytes);
        ModulePath module = module(resource, bytes);
        return text == null || name == null || key == null || module == null
                ? null
                : new Address(text, module, Mode.MANAGED, resource.type().name(), name, key);
    }

    /** The text of a member; null where it is none, or not plainly written. */
    static @Nullable String text(PlainResource resource, int member, byte[] bytes) {
        int from = resource.begin(member) + 1;
        int to = resource.end(member) - 1;
        if (!resource.isText(member, bytes) || !PlainValues.isSimple(bytes, from, to)) {
            return null;
        }
        String written = new String(bytes, from, to - from, ISO_8859_1);
        return written.indexOf('\\') < 0 ? written : unquoted(written);
    }

    private static String unquoted(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            i += written.charAt(i) == '\\' ? 1 : 0;
            text.append(written.charAt(i));
        }
        return text.toString();
    }

    private static @Nullable InstanceKey key(PlainResource resource, byte[] bytes) {
        if (resource.isAbsent(PlainResource.INDEX, bytes)) {
            return InstanceKey.NONE;
        }
        String text = text(resource, PlainResource.INDEX, bytes);
        if (text != null) {
            return new InstanceKey.Key(text);
        }
        int from = resource.begin(PlainResource.INDEX);
        int to = resource.end(PlainResource.INDEX);
        long index = 0;
        for (int at = from; at < to; at++) {
            if (bytes[at] < '0' || bytes[at] > '9' || to - from > LONGEST_INDEX) {
                return null;
            }
            index = 10 * index + bytes[at] - '0';
        }
        return new InstanceKey.Index(index);
    }

    private @Nullable ModulePath module(PlainResource resource, byte[] bytes) {
        if (resource.isAbsent(PlainResource.MODULE, bytes)) {
            return ModulePath.ROOT;
        }
        String text = text(resource, PlainResource.MODULE, bytes);
        if (text != null && !text.equals(lastText)) {
            lastText = text;
            last = ModulePath.parse(text).orElse(null);
        }
        return text == null ? null : last;
    }
}
