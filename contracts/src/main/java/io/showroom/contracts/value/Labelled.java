package io.showroom.contracts.value;

import java.util.Locale;

/** An enum constant that people read in English or in Chinese; the code stays its {@code name()} (handbook). */
public interface Labelled {
    /** The English label. */
    String en();

    /** The Chinese label (zh-CN). */
    String zh();

    /** The label for a reader: Chinese for any Chinese locale, English for everyone else. */
    default String label(Locale reader) {
        return "zh".equals(reader.getLanguage()) ? zh() : en();
    }
}
