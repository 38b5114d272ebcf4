package io.showroom.lead.settings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a group may set about its deals; what it leaves out keeps the default [ours]. Checked when it is loaded.
 *
 * @param driveSlotMinutes minutes of a cell of a demo car's time, and the grid that test drives begin on, a multiple of 5 (30)
 * @param driveMaxMinutes the longest test drive, in minutes (120)
 * @param driveBookableDays how far ahead a test drive can be booked (60)
 * @param driveLateMinutes minutes after its time that a customer is still waited for (30)
 * @param discountPercent of the list price that a consultant may give without the manager's approval (10)
 * @param quotationDays days a quotation holds unless it says otherwise (14)
 * @param tradeInDays days an offer for a used car holds unless it says otherwise (7)
 * @param deliveryChecklist what must be done when a car is handed over, all of it (the {@link DeliveryPoint}s)
 * @param largeDealAmount an order above it alerts the managers, in currencies without an amount of their own (1,000,000)
 * @param largeDealAmounts the same for a currency, e.g. {@code EUR} (none)
 * @param largeDealCars an order of so many cars alerts the managers (3)
 */
public record DealSettings(
        int driveSlotMinutes,
        int driveMaxMinutes,
        int driveBookableDays,
        int driveLateMinutes,
        BigDecimal discountPercent,
        int quotationDays,
        int tradeInDays,
        List<ChecklistPoint> deliveryChecklist,
        BigDecimal largeDealAmount,
        Map<String, BigDecimal> largeDealAmounts,
        int largeDealCars) {
    /** The section of a group's settings. */
    public static final String SECTION = "deal";

    public DealSettings {
        Limits.within("driveSlotMinutes", driveSlotMinutes, 5, 240);
        if (driveSlotMinutes % 5 != 0) {
            throw new IllegalArgumentException("driveSlotMinutes must be a multiple of 5");
        }
        Limits.within("driveMaxMinutes", driveMaxMinutes, driveSlotMinutes, 1_440);
        Limits.within("driveBookableDays", driveBookableDays, 1, 365);
        Limits.within("driveLateMinutes", driveLateMinutes, 0, 1_440);
        if (discountPercent.signum() < 0 || discountPercent.compareTo(new BigDecimal(100)) > 0) {
            throw new IllegalArgumentException("discountPercent must be 0 to 100");
        }
        Limits.within("quotationDays", quotationDays, 1, 365);
        Limits.within("tradeInDays", tradeInDays, 1, 365);
        Limits.within("largeDealCars", largeDealCars, 1, 10_000);
        deliveryChecklist = List.copyOf(deliveryChecklist);
        long codes =
                deliveryChecklist.stream().map(ChecklistPoint::code).distinct().count();
        if (codes < deliveryChecklist.size() || codes > 50) {
            throw new IllegalArgumentException("the deliveryChecklist has at most 50 points, each once");
        }
        largeDealAmounts = Map.copyOf(largeDealAmounts);
    }

    /** The amount above which an order in this currency alerts the managers. */
    public BigDecimal largeDealOf(String currency) {
        return largeDealAmounts.getOrDefault(currency, largeDealAmount);
    }

    public static DealSettings handbook() {
        return new DealSettings(
                30, 120, 60, 30, BigDecimal.TEN, 14, 7, standardPoints(), new BigDecimal(1_000_000), Map.of(), 3);
    }

    private static List<ChecklistPoint> standardPoints() {
        return Arrays.stream(DeliveryPoint.values())
                .map(point -> ChecklistPoint.standard(point.name()))
                .toList();
    }
}
