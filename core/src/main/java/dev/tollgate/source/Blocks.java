package dev.tollgate.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of the outermost level of a file. */
final class Blocks {
    private final Tokens tokens;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(String file) {
        tokens = new Tokens(file);
    }

    static List<Block> of(String file) {
        Blocks reader = new Blocks(file);
        reader.read();
        return reader.blocks;
    }

    private void read() {
        tokens.next();
        while (tokens.kind() != Tokens.Kind.END) {
            if (tokens.kind() == Tokens.Kind.WORD) {
                statement();
            } else {
                passOver();
            }
        }
    }

    /** A block, or an attribute, which does not stand at the outermost level and is passed over. */
    private void statement() {
        String kind = tokens.text();
        int line = tokens.line();
        int column = tokens.column();
        List<String> labels = new ArrayList<>();
        tokens.next();
        while (tokens.kind() == Tokens.Kind.TEXT || tokens.kind() == Tokens.Kind.WORD) {
            labels.add(tokens.text());
            tokens.next();
        }
        if (tokens.isMark("{")) {
            blocks.add(new Block(kind, labels, line, column, body()));
        }
    }

    /** Passes over the body of a block, and tells the source that it states. */
    private @Nullable String body() {
        String source = null;
        tokens.next();
        while (!tokens.isMark("}") && tokens.kind() != Tokens.Kind.END) {
            boolean asked = tokens.kind() == Tokens.Kind.WORD && tokens.text().equals("source");
            passOver();
            if (asked && tokens.isMark("=")) {
                tokens.next();
                source = tokens.kind() == Tokens.Kind.TEXT ? tokens.text() : source;
            }
        }
        tokens.next();
        return source;
    }

    /** One token, or all from an opening brace to the closing one. */
    private void passOver() {
        int depth = tokens.isMark("{") ? 1 : 0;
        tokens.next();
        while (depth > 0 && tokens.kind() != Tokens.Kind.END) {
            depth += tokens.isMark("{") ? 1 : tokens.isMark("}") ? -1 : 0;
            tokens.next();
        }
    }
}
