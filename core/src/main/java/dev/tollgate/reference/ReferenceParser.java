package dev.tollgate.reference;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.ModulePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the references of an expression. A plan writes each as a group, longest form first: {@code t.n[0].id}, {@code t.n[0]},
 * {@code t.n}. The list is read in order, since only the order tells the tail of a group from a splat ({@code t.n}) beside it.
 */
final class ReferenceParser {
    private final boolean keylessTails;

    /**
     * For plans of this format.
     *
     * @param keylessTails false for format 0.x, where groups do not end with the form without key; there it is a reference of its own
     */
    ReferenceParser(boolean keylessTails) {
        this.keylessTails = keylessTails;
    }

    /** The different references of an expression, in order. */
    List<ExpressionReference> read(List<String> texts) {
        LinkedHashSet<ExpressionReference> references = new LinkedHashSet<>();
        int at = 0;
        while (at < texts.size()) {
            Traversal longest = Traversal.of(texts.get(at++));
            references.add(reference(longest));
            List<String> tail = tail(longest);
            for (int i = 0;
                    i < tail.size() && at < texts.size() && texts.get(at).equals(tail.get(i));
                    i++) {
                at++;
            }
        }
        return List.copyOf(references);
    }

    private List<String> tail(Traversal longest) {
        int subject = subject(longest);
        List<String> tail = new ArrayList<>();
        for (int steps = longest.length() - 1; steps >= subject; steps--) {
            tail.add(longest.first(steps));
        }
        boolean output = longest.step(0).equals("module") && subject > 2 && !longest.isKey(subject - 1);
        if (keylessTails && longest.length() >= subject && (output || longest.isKey(subject - 1))) {
            tail.add(longest.first(subject - 1));
        }
        return tail;
    }

    /** How many steps name the thing itself; what follows is selected from it. */
    private static int subject(Traversal text) {
        return switch (text.step(0)) {
            case "self" -> 1;
            case "var", "local", "each", "count", "path", "terraform" -> 2;
            case "module" -> {
                int instance = text.isKey(2) ? 3 : 2;
                yield text.length() > instance && !text.isKey(instance) ? instance + 1 : instance;
            }
            case "data", "ephemeral" -> text.isKey(3) ? 4 : 3;
            default -> text.isKey(2) ? 3 : 2;
        };
    }

    private static ExpressionReference reference(Traversal text) {
        int subject = subject(text);
        if (text.length() < subject) {
            return new ExpressionReference.Unreadable(text.text());
        }
        return switch (text.step(0)) {
            case "var" -> new ExpressionReference.Variable(text.text(), text.step(1), text.from(2));
            case "local" -> new ExpressionReference.Local(text.text());
            case "count", "path", "terraform", "self" -> new ExpressionReference.Plain(text.text());
            case "each" ->
                text.step(1).equals("value")
                        ? new ExpressionReference.EachValue(text.text(), text.from(2))
                        : new ExpressionReference.Plain(text.text());
            case "module" -> module(text, subject);
            default -> resource(text, subject);
        };
    }

    private static ExpressionReference module(Traversal text, int subject) {
        int instance = text.isKey(2) ? 3 : 2;
        Optional<ModulePath.Step> step =
                ModulePath.parse(text.first(instance)).map(path -> path.steps().get(0));
        if (step.isEmpty()) {
            return new ExpressionReference.Unreadable(text.text());
        }
        String call = step.get().call();
        InstanceKey key = step.get().key();
        if (subject > instance) {
            return new ExpressionReference.Output(text.text(), call, key, text.step(instance), text.from(subject));
        }
        return new ExpressionReference.WholeModule(
                text.text(), call, key == InstanceKey.NONE ? InstanceKey.UNDECIDED : key);
    }

    private static ExpressionReference resource(Traversal text, int subject) {
        Optional<Address> parsed = Address.parse(text.first(subject));
        if (parsed.isEmpty()) {
            return new ExpressionReference.Unreadable(text.text());
        }
        Address address = parsed.get();
        List<ValueMember> attribute = text.from(subject);
        boolean all = address.key() == InstanceKey.NONE && attribute.isEmpty();
        return new ExpressionReference.Resource(
                text.text(),
                address.mode(),
                address.type(),
                address.name(),
                all ? InstanceKey.UNDECIDED : address.key(),
                attribute);
    }
}
