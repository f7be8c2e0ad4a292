package dev.tollgate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the blocks at the top level of a {@code .tf} file that places are looked up for. */
final class BlockReader {
    private static final Set<String> KINDS = Set.of("resource", "data", "ephemeral", "module");
    private static final int MOST_LABELS = 2;

    private final HclTokens tokens;
    private final int mostBlocks;
    private final List<SourceBlock> blocks = new ArrayList<>();

    private BlockReader(String file, int mostBlocks) {
        this.tokens = new HclTokens(file);
        this.mostBlocks = mostBlocks;
    }

    /** Reads at most a number of blocks. */
    static List<SourceBlock> readBlocks(String file, int mostBlocks) {
        BlockReader reader = new BlockReader(file, mostBlocks);
        reader.read();
        return reader.blocks;
    }

    private void read() {
        tokens.next();
        while (tokens.kind() != HclTokens.Kind.END && blocks.size() < mostBlocks) {
            if (tokens.kind() == HclTokens.Kind.WORD) {
                readStatement();
            } else {
                skip();
            }
        }
    }

    /** Reads a block. Anything else that starts with a word is skipped. */
    private void readStatement() {
        String kind = tokens.text();
        int line = tokens.line();
        int column = tokens.column();
        List<String> labels = new ArrayList<>();
        tokens.next();
        boolean isKnown = KINDS.contains(kind);
        while (tokens.kind() == HclTokens.Kind.TEXT || tokens.kind() == HclTokens.Kind.WORD) {
            isKnown &= labels.size() < MOST_LABELS;
            if (isKnown) {
                labels.add(tokens.text());
            }
            tokens.next();
        }
        if (tokens.isMark("{")) {
            String source = readBody();
            if (isKnown) {
                blocks.add(new SourceBlock(kind, labels, line, column, source));
            }
        }
    }

    /** Skips the body of a block, and returns its {@code source} where that is plain text. */
    private @Nullable String readBody() {
        String source = null;
        tokens.next();
        while (!tokens.isMark("}") && tokens.kind() != HclTokens.Kind.END) {
            boolean isSource =
                    tokens.kind() == HclTokens.Kind.WORD && tokens.text().equals("source");
            skip();
            if (isSource && tokens.isMark("=")) {
                tokens.next();
                source = tokens.kind() == HclTokens.Kind.TEXT ? tokens.text() : source;
            }
        }
        tokens.next();
        return source;
    }

    /** Skips one token, or everything between matching braces. */
    private void skip() {
        int depth = tokens.isMark("{") ? 1 : 0;
        tokens.next();
        while (depth > 0 && tokens.kind() != HclTokens.Kind.END) {
            if (tokens.isMark("{")) {
                depth++;
            } else if (tokens.isMark("}")) {
                depth--;
            }
            tokens.next();
        }
    }
}
