package io.showroom.lead.campaign;

import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;
import java.util.List;

/**
 * What a campaign is, as it may be changed.
 *
 * @param from first day, by the calendar of each store
 * @param to last day, included
 * @param stores those that take part; empty for all of the group, also those to come
 * @param otherNames further names by which enquiries call it, such as an advertising platform's id
 * @param segment whom it is meant for, in words; may be null
 * @param segmentId the segment of customer-service; may be null
 * @param toReach how many people it is to reach; may be null
 * @param reached how many it reached; null while it is not known
 */
public record Plan(
        String name,
        CampaignKind kind,
        LocalDate from,
        LocalDate to,
        List<String> stores,
        List<String> otherNames,
        String segment,
        String segmentId,
        Integer toReach,
        Integer reached,
        Costs costs) {
    public static final int MOST_NAMES = 20;
    public static final int MOST_STORES = 500;
    public static final int MOST_YEARS = 3;
    private static final int MOST_PEOPLE = 1_000_000_000;

    public Plan {
        stores = stores == null ? List.of() : stores.stream().distinct().toList();
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        costs = costs == null ? new Costs(List.of()) : costs;
        if (from.getYear() < 2000 || from.getYear() > 2200) {
            throw new Invalid("from", "out-of-range", "must be of the years 2000 to 2200");
        }
        if (to.isBefore(from)) {
            throw new Invalid("to", "before-from", "must not be before from");
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new Invalid("to", "too-long", "must be at most " + MOST_YEARS + " years after from");
        }
        if (otherNames.size() > MOST_NAMES) {
            throw new Invalid("otherNames", "too-many", "must be at most " + MOST_NAMES);
        }
        if (stores.size() > MOST_STORES) {
            throw new Invalid("stores", "too-many", "must be at most " + MOST_STORES);
        }
        people("toReach", toReach);
        people("reached", reached);
    }

    private static void people(String field, Integer number) {
        if (number != null && (number < 0 || number > MOST_PEOPLE)) {
            throw new Invalid(field, "out-of-range", "must be 0 to " + MOST_PEOPLE);
        }
    }

    public boolean ofWholeGroup() {
        return stores.isEmpty();
    }
}
