package dev.tollgate.plan.json;

import java.util.HashMap;
import java.util.Map;

/** Keeps one instance of equal things during one read: types, names, references and module paths repeat by the thousand. */
final class Canonical {
    private final Map<Object, Object> kept = new HashMap<>();

    @SuppressWarnings("unchecked") // What is kept under a key equals it, and equal keys have one class.
    <T> T of(T value) {
        Object first = kept.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
