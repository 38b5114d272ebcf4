package io.showroom.lead.tally;

import io.showroom.contracts.value.Labelled;
import java.text.Normalizer;
import java.util.Locale;

/** What figures can be asked for besides store, level and period. */
public enum Dimension implements Labelled {
    OWNER('O', "consultant", "销售顾问"),
    SOURCE('S', "source", "来源"),
    MODEL('M', "model wanted", "意向车型"),
    CAMPAIGN('C', "campaign of the first touch", "促销活动（首次触点）"),
    LAST_CAMPAIGN('L', "campaign of the last touch", "促销活动（末次触点）"),
    COMPETITOR('X', "chosen instead", "竞争对手"),
    REGION('R', "customer's region", "客户区域");

    private final char letter;
    private final String en;
    private final String zh;

    Dimension(char letter, String en, String zh) {
        this.letter = letter;
        this.en = en;
        this.zh = zh;
    }

    /** Its name in the keys of counts; never changed. */
    char letter() {
        return letter;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** Whether what has no value of it is counted as such; the last touch is asked for by name only. */
    boolean countsNone() {
        return this != LAST_CAMPAIGN;
    }

    /**
     * The value under which a text counts: names that people type differ in case, width and blanks, and count as one.
     * Null stays null: what has no model counts as such.
     */
    public String folded(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (this) {
            case OWNER, SOURCE -> text;
            case MODEL, CAMPAIGN, LAST_CAMPAIGN, COMPETITOR, REGION ->
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .strip()
                        .replaceAll("\\s+", " ")
                        .toUpperCase(Locale.ROOT);
        };
    }
}
