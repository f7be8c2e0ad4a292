package dev.tollgate.plan.json;

import java.util.Collection;

/**
 * Finds the members of one object in the bytes of a buffer, if it is plainly written and stands there whole. Of most objects, that is all
 * that has to be known. Names that are not asked for are gone over, and may come as often as they like.
 */
class PlainMembers {
    private final Names names;
    private final PlainEntries values = new PlainEntries();
    private final int[] begins;
    private final int[] ends;
    private final int[] order;
    private int found;
    private boolean others;

    /** For these names, which are numbered from 0. */
    PlainMembers(Collection<String> names) {
        this.names = Names.of(names);
        this.begins = new int[names.size()];
        this.ends = new int[names.size()];
        this.order = new int[names.size()];
    }

    /**
     * Reads the object that begins here.
     *
     * @param deepest how many levels may be open from this object on
     * @return where it ends; negative when it is not plain, no object, or has one of the names twice
     */
    final int behind(byte[] bytes, int object, int limit, int deepest) {
        clear();
        if (bytes[object] != '{' || deepest < 1) {
            return PlainText.NOT_PLAIN;
        }
        if (bytes[object + 1] == '}') {
            return object + 2;
        }
        int at = object;
        do {
            int name = at + 1;
            int value = name < limit ? PlainText.behindName(bytes, name, limit) : PlainText.NOT_PLAIN;
            at = value < 0 ? value : behindMember(bytes, name + 1, value, limit, deepest - 1);
        } while (at >= 0 && bytes[at] == ',');
        return at >= 0 && bytes[at] == '}' ? at + 1 : PlainText.NOT_PLAIN;
    }

    /** Goes over the value of a member that is asked for. Negative when nothing more need be read. */
    int behindValue(int number, byte[] bytes, int value, int limit, int deepest) {
        return behindAny(bytes, value, limit, deepest);
    }

    final int behindAny(byte[] bytes, int value, int limit, int deepest) {
        return values.behindValue(bytes, value, limit, deepest);
    }

    /** True when the member is there. */
    final boolean has(int number) {
        return ends[number] > 0;
    }

    /** True when the member is missing or null. */
    final boolean isAbsent(int number, byte[] bytes) {
        return !has(number) || bytes[begins[number]] == 'n';
    }

    /** True when the member is a string. */
    final boolean isText(int number, byte[] bytes) {
        return has(number) && bytes[begins[number]] == '"';
    }

    /** Where the member's value begins. */
    final int begin(int number) {
        return begins[number];
    }

    /** Where the member's value ends. */
    final int end(int number) {
        return ends[number];
    }

    /** How many of the members that are asked for are there. */
    final int found() {
        return found;
    }

    /** The number of the member that comes at this place among them. */
    final int numberAt(int place) {
        return order[place];
    }

    /** True when there are members that were not asked for. */
    final boolean hasOthers() {
        return others;
    }

    private int behindMember(byte[] bytes, int name, int value, int limit, int deepest) {
        int number = names.numberOf(bytes, name, value - 2);
        if (number < 0) {
            others = true;
            return behindAny(bytes, value, limit, deepest);
        }
        if (has(number)) {
            return PlainText.NOT_PLAIN;
        }
        int behind = behindValue(number, bytes, value, limit, deepest);
        begins[number] = value;
        ends[number] = behind;
        order[found++] = number;
        return behind;
    }

    private void clear() {
        while (found > 0) {
            ends[order[--found]] = 0;
        }
        others = false;
    }
}
