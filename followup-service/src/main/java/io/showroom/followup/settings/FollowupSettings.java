package io.showroom.followup.settings;

/**
 * What a group may set about its follow-up; what it leaves out keeps the handbook's value. Checked when it is loaded.
 *
 * @param contactsA contacts a week for level A (2)
 * @param contactsB contacts a week for level B (1)
 * @param contactsC contacts a month for level C (2)
 * @param contactsO contacts a week for level O, until delivery (1)
 * @param materialN material sent a month for level N (1)
 * @param managerHours working hours the store manager has for an overdue task before the group hears of it (8)
 * @param callBackMinutes working minutes after the agreed time in which a call back is due (60)
 * @param mendingDays days in which wrong data is to be mended (2)
 * @param returnVisitDays days after a delivery or service visit in which the customer is asked (3)
 * @param returnVisitAttempts attempts, each on another day (3)
 * @param maintenanceDays days before a car's maintenance is due that its owner is reminded (7)
 */
public record FollowupSettings(
        int contactsA,
        int contactsB,
        int contactsC,
        int contactsO,
        int materialN,
        int managerHours,
        int callBackMinutes,
        int mendingDays,
        int returnVisitDays,
        int returnVisitAttempts,
        int maintenanceDays) {

    /** The section of a group's settings. */
    public static final String SECTION = "followup";

    public FollowupSettings {
        within("contactsA", contactsA, 0, 7);
        within("contactsB", contactsB, 0, 7);
        within("contactsC", contactsC, 0, 31);
        within("contactsO", contactsO, 0, 7);
        within("materialN", materialN, 0, 31);
        within("managerHours", managerHours, 1, 1000);
        within("callBackMinutes", callBackMinutes, 1, 10_000);
        within("mendingDays", mendingDays, 1, 365);
        within("returnVisitDays", returnVisitDays, 1, 60);
        within("returnVisitAttempts", returnVisitAttempts, 1, 20);
        within("maintenanceDays", maintenanceDays, 1, 365);
    }

    /** The handbook's values. */
    public static FollowupSettings handbook() {
        return new FollowupSettings(2, 1, 2, 1, 1, 8, 60, 2, 3, 3, 7);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most);
        }
    }
}
