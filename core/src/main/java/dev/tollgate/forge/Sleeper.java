package dev.tollgate.forge;

import java.time.Duration;

/** Waits between two attempts. */
public interface Sleeper {
    /** Waits that long. */
    void sleep(Duration duration) throws InterruptedException;
}
