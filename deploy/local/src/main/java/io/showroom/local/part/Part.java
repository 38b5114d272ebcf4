package io.showroom.local.part;

/** Something that the platform is made of and that can be taken away and brought back, as in an outage. */
public interface Part {

    /** The name by which commands and progress lines call it, such as {@code kafka} or {@code lead-service}. */
    String name();

    /** Where it answers. */
    String address();

    /** Returns when it serves. Does nothing when it runs. */
    void start();

    /** Returns when it is gone; its data stay. Does nothing when it is down. */
    void stop();

    boolean isRunning();
}
