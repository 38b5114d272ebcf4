package io.showroom.lead.dailyreport;

import io.showroom.platform.problem.Invalid;
import java.util.EnumMap;
import java.util.Map;

/**
 * Numbers of activities; one that is not named is zero.
 *
 * @param of activity → how many, 0 to 1,000,000
 */
public record Counts(Map<ActivityCount, Integer> of) {
    private static final int MOST = 1_000_000;

    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        EnumMap<ActivityCount, Integer> all = new EnumMap<>(ActivityCount.class);
        for (ActivityCount activity : ActivityCount.values()) {
            all.put(activity, 0);
        }
        all.putAll(of);
        of = Map.copyOf(all);
    }

    /**
     * The numbers of a request.
     *
     * @throws Invalid naming the first number that is missing a value, negative or too large
     */
    public static Counts read(String field, Map<ActivityCount, Integer> stated) {
        stated.forEach((activity, number) -> {
            if (number == null || number < 0 || number > MOST) {
                throw new Invalid(field + "." + activity, "out-of-range", "must be 0 to " + MOST);
            }
        });
        return new Counts(stated);
    }

    Counts plus(Counts more) {
        EnumMap<ActivityCount, Integer> sum = new EnumMap<>(of);
        more.of.forEach((activity, number) -> sum.merge(activity, number, Integer::sum));
        return new Counts(sum);
    }
}
