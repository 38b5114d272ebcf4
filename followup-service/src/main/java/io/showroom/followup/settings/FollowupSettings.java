package io.showroom.followup.settings;

/**
 * What a group may set about its follow-up, besides the contacts of each intent level (section {@code intent}); what it
 * leaves out keeps the handbook's value. Checked when it is loaded.
 *
 * @param ownerHours working hours after it is due before the store manager hears of an overdue task (0)
 * @param managerHours working hours the store manager then has before the group hears of it (8)
 * @param expiryDays days after it was due in which an overdue task is still worth doing (30)
 * @param approvalHours working hours the manager has to decide on a proposed defeat or discount (8)
 * @param callBackMinutes working minutes after the agreed time in which a call back is due (60)
 * @param mendingDays working days in which wrong data is to be mended (2)
 * @param returnVisitDays days after a delivery or service visit in which the customer is asked (3)
 * @param returnVisitAttempts attempts, each on another day (3)
 * @param maintenanceDays days before a car's maintenance is due that its owner is reminded (7)
 */
public record FollowupSettings(
        int ownerHours,
        int managerHours,
        int expiryDays,
        int approvalHours,
        int callBackMinutes,
        int mendingDays,
        int returnVisitDays,
        int returnVisitAttempts,
        int maintenanceDays) {

    /** The section of a group's settings. */
    public static final String SECTION = "followup";

    public FollowupSettings {
        within("ownerHours", ownerHours, 0, 1000);
        within("managerHours", managerHours, 1, 1000);
        within("expiryDays", expiryDays, 1, 3650);
        within("approvalHours", approvalHours, 1, 1000);
        within("callBackMinutes", callBackMinutes, 1, 10_000);
        within("mendingDays", mendingDays, 1, 365);
        within("returnVisitDays", returnVisitDays, 1, 60);
        within("returnVisitAttempts", returnVisitAttempts, 1, 20);
        within("maintenanceDays", maintenanceDays, 1, 365);
    }

    /** The handbook's values. */
    public static FollowupSettings handbook() {
        return new FollowupSettings(0, 8, 30, 8, 60, 2, 3, 3, 7);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most);
        }
    }
}
