package io.showroom.customer.classification;

/**
 * The numbers of the lifecycle, configurable for each group within the bounds of {@code contracts/settings}; the defaults
 * are the handbook's (section 2).
 *
 * @param honeymoonMonths after a delivery
 * @param dormantAfterMonths without being in touch
 * @param lostAfterMonths without being in touch
 * @param replacementAfterMonths age of the car at which its replacement window opens
 * @param replacementAfterKilometres mileage at which it opens, if earlier
 */
public record LifecycleTerms(
        Integer honeymoonMonths,
        Integer dormantAfterMonths,
        Integer lostAfterMonths,
        Integer replacementAfterMonths,
        Long replacementAfterKilometres) {

    public LifecycleTerms {
        honeymoonMonths = honeymoonMonths == null ? 12 : honeymoonMonths;
        dormantAfterMonths = dormantAfterMonths == null ? 9 : dormantAfterMonths;
        lostAfterMonths = lostAfterMonths == null ? 18 : lostAfterMonths;
        replacementAfterMonths = replacementAfterMonths == null ? 48 : replacementAfterMonths;
        replacementAfterKilometres = replacementAfterKilometres == null ? 80_000L : replacementAfterKilometres;
        if (dormantAfterMonths >= lostAfterMonths) {
            throw new IllegalArgumentException("lostAfterMonths must be more than dormantAfterMonths");
        }
    }

    public static LifecycleTerms defaults() {
        return new LifecycleTerms(null, null, null, null, null);
    }
}
