package io.showroom.lead.counting;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.stage.Stage;
import java.util.Arrays;

/** Names of stages, levels and fates in the keys of counts; never changed, whatever becomes of the enums' order. */
final class Codes {
    private Codes() {}

    static char of(Stage stage) {
        return switch (stage) {
            case NEW -> 'n';
            case CONTACTED -> 'c';
            case VISITED -> 'v';
            case TEST_DRIVE -> 't';
            case NEGOTIATION -> 'g';
            case ORDERED -> 'o';
            case DELIVERED -> 'd';
            case DEFEATED -> 'x';
            case INVALID -> 'i';
        };
    }

    static Stage stage(char code) {
        return Arrays.stream(Stage.values())
                .filter(stage -> of(stage) == code)
                .findFirst()
                .orElseThrow();
    }

    static IntentLevel level(char code) {
        return IntentLevel.valueOf(String.valueOf(code));
    }

    static Fate fate(char code) {
        return Arrays.stream(Fate.values())
                .filter(fate -> fate.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
