package io.showroom.lead.counting;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.stage.DefeatReason;
import io.showroom.lead.stage.Stage;

/** Names of what is true of a record, by which the list behind a figure is asked for. */
public final class Marks {
    /** It was contacted, or somebody tried. */
    public static final String ANSWERED = "ANSWERED";

    /** The first order of its lead that was not cancelled: the one that ends the cycle from the enquiry. */
    public static final String FIRST_ORDER = "FIRST_ORDER";

    /** A week or month in which contacts were owed. */
    public static final String OWED = "OWED";

    /** All owed contacts were made. */
    public static final String KEPT = "KEPT";

    /** Owed contacts are missing. */
    public static final String BEHIND = "BEHIND";

    /** The customer thinks of us first. */
    public static final String FIRST = "FIRST";

    /** Somebody still works on it: not decided, or ordered and awaiting delivery. */
    public static final String IN_HAND = "IN_HAND";

    /** Its customer is held by the store: in hand, or an owner since. */
    public static final String CUSTOMER_HELD = "CUSTOMER_HELD";

    private Marks() {}

    /** It was in the stage or a later one. */
    public static String reached(Stage stage) {
        return "REACHED_" + stage;
    }

    /** It never came further than the stage. */
    public static String stopped(Stage stage) {
        return "STOPPED_" + stage;
    }

    /** It is in the stage now. */
    public static String now(Stage stage) {
        return "NOW_" + stage;
    }

    /** It was in the stage and went forward from it, so its days there are known. */
    public static String timed(Stage stage) {
        return "TIMED_" + stage;
    }

    /** It stood at the level at some time. */
    public static String held(IntentLevel level) {
        return "HELD_" + level;
    }

    /** It was lost for this reason. */
    public static String lost(DefeatReason reason) {
        return "LOST_FOR_" + reason;
    }
}
