package dev.tollgate.plan.json;

/** Writes to a record, as JSON, what may be asked of a resource later, and finds out whether parsing it is certain not to fail. */
final class EntryWriter {
    /** What is longer is parsed at once, so that the limits on what is in it are kept. */
    private static final int LONGEST = 1 << 20;

    private final RecordBytes out;
    private final ResourceEntry entry;
    private final MemberTable table;
    private final AttributeFilter wanted;
    private boolean first = true;
    private boolean plain;

    /**
     * Begins a record.
     *
     * @param wanted which of the resource's attributes are kept
     */
    EntryWriter(RecordBytes out, ResourceEntry entry, AttributeFilter wanted) {
        this.out = out;
        this.entry = entry;
        this.table = entry.table();
        this.wanted = wanted;
        this.plain = !table.isOdd() && table.to() - table.from() < LONGEST;
        out.write('{');
    }

    /** True when parsing what was written is certain not to fail. */
    boolean isPlain() {
        return plain;
    }

    /** Writes these members as they are. */
    void members(int... numbers) {
        for (int number : numbers) {
            text(number, number);
        }
    }

    /** Writes a member under the name of another. */
    void text(int number, int name) {
        int member = entry.member(number);
        if (!table.isAbsent(member)) {
            plain &= table.begins(member, '"') || name == EntryMembers.INDEX || name == EntryMembers.INDEX_UNKNOWN;
            value(EntryMembers.WORDS.get(name), member);
        }
    }

    /** Writes a value of any form. */
    void value(String name, int member) {
        if (member >= 0) {
            plain &= table.areNamesDistinct(member);
            name(name);
            out.write(table.bytes(), table.valueFrom(member), table.valueTo(member));
        }
    }

    /** Writes paths, which only parsing proves to be some. */
    void paths(String name, int member) {
        if (!table.isAbsent(member) && !table.isEmpty(member)) {
            plain = false;
            value(name, member);
        }
    }

    /** Begins an object that goes into the last. */
    void open(String name) {
        name(name);
        out.write('{');
        first = true;
    }

    /** Ends the object that was begun last. */
    void close() {
        out.write('}');
        first = false;
    }

    /** Writes a member with this value. */
    void json(String name, String value) {
        name(name);
        out.write(value);
    }

    /** Writes attributes, of an object only those that are wanted. */
    void attributes(String name, int member) {
        if (!table.isAbsent(member)) {
            copy(name, member, false);
        }
    }

    /** Writes a flag tree as far as it marks something that is wanted. */
    void flags(String name, int member) {
        if (!table.isWithoutMark(member)) {
            copy(name, member, true);
        }
    }

    private void copy(String name, int member, boolean flags) {
        if (!table.begins(member, '{')) {
            plain &= flags && table.begins(member, 't');
            value(name, member);
            return;
        }
        boolean opened = !flags;
        if (opened) {
            open(name);
        }
        MemberTable.Selection selection = entry.select(member, wanted);
        plain &= selection.isDistinct();
        for (int each : selection.members()) {
            if (!flags || !table.isWithoutMark(each)) {
                if (!opened) {
                    open(name);
                    opened = true;
                }
                copy(each);
            }
        }
        if (opened) {
            close();
        }
    }

    private void copy(int member) {
        comma();
        out.write(table.bytes(), table.nameFrom(member) - 1, table.nameTo(member) + 1);
        out.write(':');
        out.write(table.bytes(), table.valueFrom(member), table.valueTo(member));
    }

    private void name(String name) {
        comma();
        out.write('"');
        out.write(name);
        out.write('"');
        out.write(':');
    }

    private void comma() {
        if (!first) {
            out.write(',');
        }
        first = false;
    }
}
