package io.showroom.lead.settings;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.IntentScheme;
import io.showroom.lead.intent.SignalKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a group may set about its leads; what it leaves out keeps the handbook's value. Checked when it is loaded.
 *
 * @param firstContactMinutes working minutes in which a new owner must touch the lead (15)
 * @param retryMinutes minutes after which a lead that nobody could take is offered again (5)
 * @param horizonA months after which level A must be confirmed (1)
 * @param horizonB as above, level B (3)
 * @param horizonC as above, level C (6)
 * @param confirmGraceDays days the owner has to confirm before the level drops (7)
 * @param criteria signals that support another level than by default
 * @param quotationDays days a quotation holds unless it says otherwise (14)
 * @param deliveryChecklist what must be done when a car is handed over
 * @param adfBytes the largest lead mail, in bytes (1,000,000)
 * @param adfProspects the most prospects in one lead mail (100)
 * @param largeDealAmount an order above it, in the order's own currency, alerts the managers (1,000,000)
 * @param largeDealCars an order of so many cars alerts the managers (3)
 */
public record LeadSettings(
        Integer firstContactMinutes,
        Integer retryMinutes,
        Integer horizonA,
        Integer horizonB,
        Integer horizonC,
        Integer confirmGraceDays,
        Map<SignalKind, IntentLevel> criteria,
        Integer quotationDays,
        List<String> deliveryChecklist,
        Integer adfBytes,
        Integer adfProspects,
        BigDecimal largeDealAmount,
        Integer largeDealCars) {
    private static final List<String> CHECKLIST = List.of(
            "IDENTITY_CHECKED", "PAYMENT_SETTLED", "CAR_INSPECTED", "DOCUMENTS_HANDED_OVER", "FEATURES_EXPLAINED");

    public LeadSettings {
        firstContactMinutes = within("firstContactMinutes", or(firstContactMinutes, 15), 1, 10_000);
        retryMinutes = within("retryMinutes", or(retryMinutes, 5), 1, 10_000);
        horizonA = or(horizonA, 1);
        horizonB = or(horizonB, 3);
        horizonC = or(horizonC, 6);
        confirmGraceDays = or(confirmGraceDays, 7);
        criteria = criteria == null ? Map.of() : Map.copyOf(criteria);
        quotationDays = within("quotationDays", or(quotationDays, 14), 1, 365);
        deliveryChecklist = deliveryChecklist == null ? CHECKLIST : List.copyOf(deliveryChecklist);
        adfBytes = within("adfBytes", or(adfBytes, 1_000_000), 1_000, 1_000_000);
        adfProspects = within("adfProspects", or(adfProspects, 100), 1, 1_000);
        largeDealAmount = or(largeDealAmount, new BigDecimal(1_000_000));
        largeDealCars = within("largeDealCars", or(largeDealCars, 3), 1, 10_000);
        new IntentScheme(criteria, horizons(horizonA, horizonB, horizonC), confirmGraceDays);
    }

    /** The handbook's values. */
    public static LeadSettings handbook() {
        return new LeadSettings(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The group's scheme of intent levels. */
    public IntentScheme scheme() {
        return new IntentScheme(criteria, horizons(horizonA, horizonB, horizonC), confirmGraceDays);
    }

    private static Map<IntentLevel, Integer> horizons(int a, int b, int c) {
        return Map.of(IntentLevel.A, a, IntentLevel.B, b, IntentLevel.C, c);
    }

    private static <T> T or(T value, T standard) {
        return value == null ? standard : value;
    }

    private static int within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most);
        }
        return value;
    }
}
