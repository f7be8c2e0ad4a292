package dev.tollgate.plan.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the members of one value stand in its bytes, at every depth, in their order. An object is known by its number, from 0 on in the
 * order of their opening brackets.
 */
final class MemberTable {
    private static final int NAME = 1;
    private static final int NAME_END = 2;
    private static final int VALUE = 3;
    private static final int END = 4;
    private static final int NEXT = 5;
    private static final int CELLS = 6;
    private static final int MOST_COMPARED = 50;

    private int[] cells = new int[64 * CELLS];
    private int size;
    private int objects;
    private byte[] bytes = {};
    private int from;
    private int to;
    private boolean odd;

    /** In pairs: a place in the value that was noted, and by how much all behind it has moved. */
    private int[] moves = new int[32];

    private int moved;

    /** What the names have come to: it stays true of a value that is written alike. */
    private final List<Filing> filings = new ArrayList<>();

    private final List<Selection> selections = new ArrayList<>();

    /** The members of an object by the numbers of their names. */
    private static final class Filing {
        private final int first;
        private final ByteNames names;
        private final int[] members;
        private final int repeated;

        Filing(int first, ByteNames names, int[] members, int repeated) {
            this.first = first;
            this.names = names;
            this.members = members;
            this.repeated = repeated;
        }
    }

    /** The members of an object that are wanted. */
    static final class Selection {
        private final int object;
        private final AttributeFilter wanted;
        private final int[] members;
        private final boolean distinct;

        Selection(int object, AttributeFilter wanted, int[] members, boolean distinct) {
            this.object = object;
            this.wanted = wanted;
            this.members = members;
            this.distinct = distinct;
        }

        int[] members() {
            return members;
        }

        /** True when none of their names, nor any in their values, comes twice; also false when that takes long to say. */
        boolean isDistinct() {
            return distinct;
        }
    }

    /** Forgets all. */
    void clear() {
        size = 0;
        objects = 0;
        moved = 0;
        filings.clear();
        selections.clear();
    }

    /** Puts everything back to where it was noted. */
    void stay() {
        moved = 0;
    }

    /** Moves all that is noted behind a place by so much. Places come in their order. */
    void move(int place, int by) {
        if (moved == moves.length) {
            moves = Arrays.copyOf(moves, 2 * moved);
        }
        moves[moved++] = place;
        moves[moved++] = by;
    }

    /** Notes an object, and returns its number. */
    int addObject() {
        return objects++;
    }

    /** Notes the name of a member, quotes included, and the first byte of its value. All are distances from the first byte. */
    int add(int owner, int name, int nameEnd, int value) {
        int cell = size * CELLS;
        if (cell == cells.length) {
            cells = Arrays.copyOf(cells, 2 * cell);
        }
        cells[cell] = owner;
        cells[cell + NAME] = name;
        cells[cell + NAME_END] = nameEnd;
        cells[cell + VALUE] = value;
        return size++;
    }

    /** Notes where the value of a member ends, behind all members in it. */
    void end(int member, int end) {
        cells[member * CELLS + END] = end;
        cells[member * CELLS + NEXT] = size;
    }

    /** Binds what was noted to the bytes of the value, of which something is odd: a name with an escape, or a number of great length. */
    void bind(byte[] value, int begin, int end, boolean isOdd) {
        bytes = value;
        from = begin;
        to = end;
        odd = isOdd;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The first byte of the whole value. */
    int from() {
        return from;
    }

    /** Behind the whole value. */
    int to() {
        return to;
    }

    /** True when something needs more than comparing bytes. */
    boolean isOdd() {
        return odd;
    }

    /** How many members there are, at all depths. */
    int size() {
        return size;
    }

    /** The next member behind this one and all members in it. Those in it begin with the number behind its own. */
    int next(int member) {
        return cells[member * CELLS + NEXT];
    }

    /** The first byte of a member's name, behind the quote. */
    int nameFrom(int member) {
        return at(cells[member * CELLS + NAME]) + 1;
    }

    /** Behind a member's name, at the quote. */
    int nameTo(int member) {
        return at(cells[member * CELLS + NAME_END]) - 1;
    }

    /** The first byte of a member's value. */
    int valueFrom(int member) {
        return at(cells[member * CELLS + VALUE]);
    }

    /** Behind a member's value. */
    int valueTo(int member) {
        return at(cells[member * CELLS + END]);
    }

    private int at(int noted) {
        int last = moved;
        while (last > 0 && moves[last - 2] >= noted) {
            last -= 2;
        }
        return from + noted + (last == 0 ? 0 : moves[last - 1]);
    }

    /** True when the member is there and its value begins with this byte. */
    boolean begins(int member, int first) {
        return member >= 0 && bytes[valueFrom(member)] == first;
    }

    /** True when the member is not there, or null. */
    boolean isAbsent(int member) {
        return member < 0 || begins(member, 'n');
    }

    /** True when a member's value is an object or array that is written without anything in it. */
    boolean isEmpty(int member) {
        int at = valueFrom(member);
        return valueTo(member) - at == 2 && (bytes[at] == '{' || bytes[at] == '[');
    }

    /** True of a flag tree that is not there, false or empty. */
    boolean isWithoutMark(int member) {
        return member < 0 || begins(member, 'f') || isEmpty(member);
    }

    /**
     * Files the members of an object under the numbers of their names.
     *
     * @param first the first of them
     * @param limit behind the last
     * @param into filled with the members by number, and with -1 where there is none
     * @return a member whose name is there before; negative when all are different
     */
    int file(int first, int limit, ByteNames names, int[] into) {
        for (Filing known : filings) {
            if (known.first == first && known.names == names) {
                System.arraycopy(known.members, 0, into, 0, into.length);
                return known.repeated;
            }
        }
        int repeated = fileAnew(first, limit, names, into);
        filings.add(new Filing(first, names, into.clone(), repeated));
        return repeated;
    }

    private int fileAnew(int first, int limit, ByteNames names, int[] into) {
        Arrays.fill(into, -1);
        for (int member = first; member < limit; member = next(member)) {
            int number = names.find(bytes, nameFrom(member), nameTo(member));
            if (number < 0 ? isRepeated(first, member) : into[number] >= 0) {
                return member;
            }
            if (number >= 0) {
                into[number] = member;
            }
        }
        return -1;
    }

    /** The members of the object that are wanted, if they are known; null otherwise. */
    @Nullable
    Selection selection(int object, AttributeFilter wanted) {
        for (Selection known : selections) {
            if (known.object == object && known.wanted == wanted) {
                return known;
            }
        }
        return null;
    }

    /** The members of the object that are wanted, as this test finds them. */
    Selection select(int object, AttributeFilter wanted, IntPredicate test) {
        int[] members = IntStream.iterate(object + 1, each -> each < next(object), this::next)
                .filter(test)
                .toArray();
        boolean distinct =
                IntStream.of(members).allMatch(each -> areNamesDistinct(each) && !isRepeated(object + 1, each));
        Selection selection = new Selection(object, wanted, members, distinct);
        selections.add(selection);
        return selection;
    }

    /** True when no object in the value of a member, or that value itself, has a name twice; also false when that takes long to say. */
    boolean areNamesDistinct(int member) {
        int limit = next(member);
        if (limit - member > MOST_COMPARED) {
            return false;
        }
        for (int other = member + 1; other < limit; other++) {
            for (int earlier = member + 1; earlier < other; earlier++) {
                if (cells[earlier * CELLS] == cells[other * CELLS] && isSameName(earlier, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True when a member from the first on has the name of this later one of the same object. */
    private boolean isRepeated(int first, int member) {
        int earlier = first;
        while (earlier < member && !isSameName(earlier, member)) {
            earlier = next(earlier);
        }
        return earlier < member;
    }

    private boolean isSameName(int one, int other) {
        return Arrays.equals(bytes, nameFrom(one), nameTo(one), bytes, nameFrom(other), nameTo(other));
    }
}
