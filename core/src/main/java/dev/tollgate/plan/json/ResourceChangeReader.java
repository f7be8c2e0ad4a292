package dev.tollgate.plan.json;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code resource_changes}, which is also the core of one of {@code deferred_changes}. */
final class ResourceChangeReader {
    private static final Names MEMBERS = Identity.namesAnd("change", "provider_name", "deposed", "previous_address");

    private final JsonCursor json;
    private final Identity identity;
    private final ChangeBody body = new ChangeBody();
    private String provider = "";
    private @Nullable String deposed;
    private @Nullable String previousAddress;

    private ResourceChangeReader(JsonCursor json, Interest interest) {
        this.json = json;
        this.identity = new Identity(json, interest);
    }

    /** Reads an array of changes into what is collected. */
    static void readAll(JsonCursor json, Interest interest, Collected collected) throws IOException {
        if (json.array("resource_changes")) {
            PlainResources plain = new PlainResources(new PlainResource(interest, true), new PlainChanges(collected));
            while (json.nextElement(plain)) {
                read(json, interest).into(collected, null);
            }
        }
    }

    /** Reads an array of deferred changes into what is collected. True when there is one. */
    static boolean readDeferred(JsonCursor json, Interest interest, Collected collected) throws IOException {
        boolean any = false;
        if (json.array("deferred_changes")) {
            while (json.nextElement()) {
                readDeferredOne(json, interest, collected);
                any = true;
            }
        }
        return any;
    }

    private static void readDeferredOne(JsonCursor json, Interest interest, Collected collected) throws IOException {
        String reason = "unknown";
        ResourceChangeReader change = null;
        Members members = json.members("a deferred change");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "reason" -> reason = json.name(name);
                case "resource_change" -> change = read(json, interest);
                default -> json.skip();
            }
        }
        if (change != null) {
            change.into(collected, reason);
        }
    }

    private static ResourceChangeReader read(JsonCursor json, Interest interest) throws IOException {
        ResourceChangeReader reader = new ResourceChangeReader(json, interest);
        Members members = json.members("a resource change", MEMBERS);
        for (String name = members.next(); name != null; name = members.next()) {
            if (!reader.identity.take(name)) {
                reader.take(name);
            }
            reader.identity.narrow(members);
        }
        return reader;
    }

    private void take(String name) throws IOException {
        boolean skip = identity.attention() == Attention.SKIP;
        if (!name.equals("change")) {
            takeText(skip ? "" : name);
        } else if (skip) {
            body.readAction(json);
        } else {
            body.read(json, identity.wanted(), identity.isLookedUp());
        }
    }

    private void takeText(String name) throws IOException {
        switch (name) {
            case "provider_name" -> provider = json.name(name);
            case "deposed" -> deposed = json.text(name);
            case "previous_address" -> previousAddress = json.text(name);
            default -> json.skip();
        }
    }

    private void into(Collected collected, @Nullable String deferred) {
        if (identity.attention() == Attention.SKIP) {
            collected.skip(identity.mode(), body.action());
        } else {
            collected.add(change(deferred));
        }
    }

    private ResourceChange change(@Nullable String deferred) {
        AttributeFilter wanted = identity.wanted();
        boolean oneSide = identity.isLookedUp() && body.isSame();
        Value after = oneSide ? body.both(wanted) : body.after(wanted);
        return new ResourceChange(
                identity.address(),
                deposed,
                previousAddress,
                provider,
                body.action(),
                body.importing(),
                deferred,
                oneSide ? after : body.before(wanted),
                after,
                body.replacePaths());
    }
}
