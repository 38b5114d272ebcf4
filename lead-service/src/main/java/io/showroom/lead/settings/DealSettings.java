package io.showroom.lead.settings;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a group may set about its deals; what it leaves out keeps the default [ours]. Checked when it is loaded.
 *
 * @param driveSlotMinutes minutes of a cell of a demo car's time, and the grid that test drives begin on (30)
 * @param driveMaxMinutes the longest test drive, in minutes (120)
 * @param driveBookableDays how far ahead a test drive can be booked (60)
 * @param driveLateMinutes minutes after its time that a customer is still waited for (30)
 * @param quotationDays days a quotation holds unless it says otherwise (14)
 * @param deliveryChecklist what must be done when a car is handed over
 * @param largeDealAmount an order above it, in the order's own currency, alerts the managers (1,000,000)
 * @param largeDealCars an order of so many cars alerts the managers (3)
 */
public record DealSettings(
        int driveSlotMinutes,
        int driveMaxMinutes,
        int driveBookableDays,
        int driveLateMinutes,
        int quotationDays,
        List<String> deliveryChecklist,
        BigDecimal largeDealAmount,
        int largeDealCars) {
    /** The section of a group's settings. */
    public static final String SECTION = "deal";

    private static final List<String> CHECKLIST = List.of(
            "IDENTITY_CHECKED", "PAYMENT_SETTLED", "CAR_INSPECTED", "DOCUMENTS_HANDED_OVER", "FEATURES_EXPLAINED");

    public DealSettings {
        Limits.within("driveSlotMinutes", driveSlotMinutes, 5, 240);
        Limits.within("driveMaxMinutes", driveMaxMinutes, driveSlotMinutes, 1_440);
        Limits.within("driveBookableDays", driveBookableDays, 1, 365);
        Limits.within("driveLateMinutes", driveLateMinutes, 0, 1_440);
        Limits.within("quotationDays", quotationDays, 1, 365);
        Limits.within("largeDealCars", largeDealCars, 1, 10_000);
        deliveryChecklist = List.copyOf(deliveryChecklist);
    }

    public static DealSettings handbook() {
        return new DealSettings(30, 120, 60, 30, 14, CHECKLIST, new BigDecimal(1_000_000), 3);
    }
}
