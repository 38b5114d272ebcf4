package io.showroom.followup.settings;

/**
 * What a group may set about its follow-up, besides the contacts of each intent level ({@code intent}); what it leaves out keeps the handbook's value. Checked when it is loaded.
 *
 * @param managerHours working hours the store manager has for an overdue task before the group hears of it (8)
 * @param callBackMinutes working minutes after the agreed time in which a call back is due (60)
 * @param mendingDays days in which wrong data is to be mended (2)
 * @param returnVisitDays days after a delivery or service visit in which the customer is asked (3)
 * @param returnVisitAttempts attempts, each on another day (3)
 * @param maintenanceDays days before a car's maintenance is due that its owner is reminded (7)
 */
public record FollowupSettings(
        int managerHours,
        int callBackMinutes,
        int mendingDays,
        int returnVisitDays,
        int returnVisitAttempts,
        int maintenanceDays) {

    /** The section of a group's settings. */
    public static final String SECTION = "followup";

    public FollowupSettings {
        within("managerHours", managerHours, 1, 1000);
        within("callBackMinutes", callBackMinutes, 1, 10_000);
        within("mendingDays", mendingDays, 1, 365);
        within("returnVisitDays", returnVisitDays, 1, 60);
        within("returnVisitAttempts", returnVisitAttempts, 1, 20);
        within("maintenanceDays", maintenanceDays, 1, 365);
    }

    /** The handbook's values. */
    public static FollowupSettings handbook() {
        return new FollowupSettings(8, 60, 2, 3, 3, 7);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most);
        }
    }
}
