package io.showroom.lead.settings;

/** Checks numbers that a group sets. */
final class Limits {
    private Limits() {}

    static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most);
        }
    }
}
