package dev.tollgate.forge;

import java.time.Duration;

/** Waits between two attempts. */
public interface Pause {
    /** Waits that long. */
    void pause(Duration duration) throws InterruptedException;
}
