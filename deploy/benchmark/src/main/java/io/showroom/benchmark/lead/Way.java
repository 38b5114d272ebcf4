package io.showroom.benchmark.lead;

/**
 * How far a lead came that others are made like; the numbers are out of a hundred, as a group's leads stand after some
 * years.
 */
enum Way {
    UNTOUCHED(5),
    CONTACTED(20),
    VISITED(15),
    DRIVEN(10),
    NEGOTIATING(8),
    ORDERED(7),
    LOST(30),
    INVALID(5);

    private final int hundredths;

    Way(int hundredths) {
        this.hundredths = hundredths;
    }

    int hundredths() {
        return hundredths;
    }

    boolean reaches(Way other) {
        return compareTo(other) >= 0;
    }
}
