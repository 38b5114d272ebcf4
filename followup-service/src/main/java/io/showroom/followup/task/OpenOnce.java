package io.showroom.followup.task;

import java.util.List;

/** What there may be only one open task of: the database decides who came first, whatever is told twice or at once. */
public final class OpenOnce {
    private OpenOnce() {}

    /** The reminder of a car. */
    public static String maintenance(String vehicleId) {
        return "maintenance/" + vehicleId;
    }

    /** The question whether a lead's level still holds. */
    public static String confirmation(String leadId) {
        return "confirmation/" + leadId;
    }

    /** The decision on a lead's defeat. */
    public static String defeat(String leadId) {
        return "defeat/" + leadId;
    }

    /** The decision on the discount of a lead's latest offer. */
    public static String discount(String leadId) {
        return "discount/" + leadId;
    }

    /** The decision on a claim. */
    public static String claim(String claimId) {
        return "claim/" + claimId;
    }

    /** The mending of what a lead's enquiries told wrongly. */
    public static String setAside(String leadId) {
        return "set-aside/" + leadId;
    }

    static List<String> keysOf(Task task) {
        TaskSubject about = task.about();
        return switch (task.reason()) {
            case MAINTENANCE_DUE -> List.of(maintenance(about.vehicleId()));
            case LEVEL_STALE -> List.of(confirmation(about.leadId()));
            case DEFEAT_PROPOSED -> List.of(defeat(about.leadId()));
            case DISCOUNT_ASKED -> List.of(discount(about.leadId()));
            case CLAIM_MADE -> List.of(claim(about.matterId()));
            case VALUE_SET_ASIDE -> List.of(setAside(about.leadId()));
            case WRONG_NUMBER -> List.of("mending/" + about.whose());
            case CARD_CHECK -> List.of(); // one for each of the two who sign; their ids follow from the check's
            case CADENCE, FIRST_CONTACT, DELIVERY, SERVICE_VISIT, CALL_BACK, MANUAL -> List.of();
        };
    }
}
