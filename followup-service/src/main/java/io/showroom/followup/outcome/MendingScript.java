package io.showroom.followup.outcome;

import java.util.Locale;

/** What the task to mend a wrong number says. */
final class MendingScript {
    private MendingScript() {}

    static String in(Locale language) {
        return "zh".equals(language.getLanguage())
                ? "客户电话号码有误，请核实并更正。"
                : "The customer's phone number is wrong: find out the right one and correct it.";
    }
}
