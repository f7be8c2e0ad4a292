package dev.tollgate.usage;

import static java.util.Comparator.comparing;

import dev.tollgate.document.Glob;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The resources that a key of a usage file names.
 *
 * <ul>
 *   <li>{@code [*]} is any one key.
 *   <li>{@code *} in a quoted key is any run of characters of that key.
 *   <li>{@code *} in a name is any run of characters of that name; a name that ends with it takes any key or none as well.
 *   <li>{@code module.*} is one or more module calls, each with any key or none.
 *   <li>The type is always written out.
 * </ul>
 */
public final class AddressPattern {
    /**
     * Most specific first: the one that has more characters besides {@code *}, then the one that has fewer {@code *}, then the first in
     * order of their texts, which is the one that is written out further to the left.
     */
    static final Comparator<AddressPattern> MOST_SPECIFIC_FIRST = comparing(AddressPattern::literals)
            .reversed()
            .thenComparing(AddressPattern::wildcards)
            .thenComparing(AddressPattern::text);

    private final Address written;
    private final Glob text;
    private final List<Part> modules;
    private final Part resource;

    private AddressPattern(Address written) {
        this.written = written;
        this.text = new Glob(canonical(written));
        this.modules = written.module().steps().stream()
                .map(step -> Part.of(step.call(), step.key()))
                .toList();
        this.resource = Part.of(written.name(), written.key());
    }

    /** A name with a key; the key's text is a glob where the key has a text. */
    private record Part(Glob name, InstanceKey key, Glob keyText) {
        static Part of(String name, InstanceKey key) {
            return new Part(new Glob(name), key, new Glob(key.fold(() -> "", Long::toString, text -> text, () -> "*")));
        }

        boolean isAnyCalls() {
            return name.text().equals("*") && key.equals(InstanceKey.NONE);
        }

        boolean matches(String otherName, InstanceKey other) {
            return name.matches(otherName)
                    && key.fold(
                            () -> other.equals(InstanceKey.NONE) || name.text().endsWith("*"),
                            index -> key.equals(other),
                            text -> other.fold(() -> false, index -> false, keyText::matches, () -> false),
                            () -> !other.equals(InstanceKey.NONE));
        }
    }

    /** The pattern that the text writes; empty when it is none or its type is not written out. */
    public static Optional<AddressPattern> parse(String text) {
        return Address.parse(text)
                .filter(written -> written.mode() == Mode.MANAGED && new Glob(written.type()).isLiteral())
                .map(AddressPattern::new);
    }

    /** The address as Terraform writes it, so that one resource has one text. */
    public static String canonical(Address address) {
        return Address.of(address.module(), address.mode(), address.type(), address.name(), address.key())
                .text();
    }

    /** The pattern in the canonical form of an address. */
    public String text() {
        return text.text();
    }

    /** The resource type that the pattern names. */
    public String type() {
        return written.type();
    }

    /** The name of the resource, where it is written out. */
    Optional<String> name() {
        return resource.name().isLiteral() ? Optional.of(written.name()) : Optional.empty();
    }

    /** True when the pattern has no wildcard. */
    public boolean isExact() {
        return text.isLiteral();
    }

    boolean matches(Address address) {
        return address.mode() == Mode.MANAGED
                && written.type().equals(address.type())
                && resource.matches(address.name(), address.key())
                && inModules(address.module().steps());
    }

    /** Works like {@link Glob#matches}, with calls for characters; {@code module.*} takes at least one. */
    private boolean inModules(List<ModulePath.Step> steps) {
        int in = 0;
        int at = 0;
        int afterWildcard = -1;
        int taken = 0;
        while (at < steps.size()) {
            ModulePath.Step step = steps.get(at);
            if (in < modules.size() && modules.get(in).isAnyCalls()) {
                afterWildcard = ++in;
                taken = ++at;
            } else if (in < modules.size() && modules.get(in).matches(step.call(), step.key())) {
                in++;
                at++;
            } else if (afterWildcard >= 0) {
                in = afterWildcard;
                at = ++taken;
            } else {
                return false;
            }
        }
        return in == modules.size();
    }

    private int wildcards() {
        return text.wildcards();
    }

    private int literals() {
        return text.text().length() - text.wildcards();
    }
}
