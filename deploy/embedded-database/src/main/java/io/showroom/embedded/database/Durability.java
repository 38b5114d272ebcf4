package io.showroom.embedded.database;

/** What an acknowledged write survives. */
public enum Durability {
    /** The end of this process at any moment, by {@code kill -9} too; the operating system has the data by then. */
    PROCESS_KILL,

    /** A power failure as well: each write waits for the disk, which takes about three times as long. */
    POWER_LOSS
}
