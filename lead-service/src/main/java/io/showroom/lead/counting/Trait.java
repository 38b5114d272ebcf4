package io.showroom.lead.counting;

import java.util.Arrays;

/** What may be true of a lead, and is counted. */
public enum Trait {
    /** It has a phone number. */
    PHONE('p'),
    /** The customer wavered between models at some time. */
    WAVERING('v'),
    /** The customer was at the store on more than one day. */
    CAME_BACK('b'),
    /** The customer was at the store. */
    CAME('c');

    private final char code;

    Trait(char code) {
        this.code = code;
    }

    /** Its name in the keys of counts; never changed. */
    char code() {
        return code;
    }

    static Trait of(char code) {
        return Arrays.stream(values())
                .filter(trait -> trait.code == code)
                .findFirst()
                .orElseThrow();
    }
}
