package dev.tollgate.forge;

import dev.tollgate.comment.Forge;
import java.io.IOException;

/** A forge in a process of its own, for tests of programs that comment. It runs until its standard input ends, and then tells what it keeps. */
final class ForgeProgram {
    private ForgeProgram() {}

    /**
     * Prints the address in the first line, and the comments as JSON in the last.
     *
     * @param args the name of the forge
     * @throws IOException when it cannot listen
     */
    public static void main(String[] args) throws IOException {
        Kept kept = new Kept();
        try (FakeForge forge = FakeForge.of(Dialects.of(Forge.parse(args[0]), kept))) {
            System.out.println(forge.url());
            System.in.readAllBytes();
            System.out.println(Dialects.JSON.writeValueAsString(kept.bodies()));
        }
    }
}
