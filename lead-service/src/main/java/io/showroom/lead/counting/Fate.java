package io.showroom.lead.counting;

import io.showroom.contracts.value.Labelled;
import io.showroom.lead.stage.Stage;

/** What has become of a lead so far. */
public enum Fate implements Labelled {
    OPEN('o', "not decided", "未定"),
    WON('w', "ordered or delivered", "成交"),
    LOST('l', "defeated or invalid", "流失");

    private final char code;
    private final String en;
    private final String zh;

    Fate(char code, String en, String zh) {
        this.code = code;
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** Its name in the keys of counts; never changed. */
    char code() {
        return code;
    }

    public static Fate of(Stage stage) {
        return switch (stage) {
            case NEW, CONTACTED, VISITED, TEST_DRIVE, NEGOTIATION -> OPEN;
            case ORDERED, DELIVERED -> WON;
            case DEFEATED, INVALID -> LOST;
        };
    }
}
