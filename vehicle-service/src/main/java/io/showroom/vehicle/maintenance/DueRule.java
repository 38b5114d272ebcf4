package io.showroom.vehicle.maintenance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The next maintenance: the plan's months or kilometres after the last one, whichever comes first; the day on which the
 * kilometres will be reached is extrapolated from the readings (handbook, section 4).
 *
 * @param assumedPerYear kilometres a year of a car with too few readings
 * @param zone whose calendar days count
 */
public record DueRule(Interval interval, int assumedPerYear, ZoneId zone) {

    /** A car driven so little that only the months matter is never projected further than this. */
    private static final long FARTHEST_DAYS = 36_500;

    /**
     * @param base the last maintenance, or the delivery of a car that had none
     * @param readings oldest first
     */
    public NextDue after(Mark base, List<Mark> readings) {
        LocalDate byTime = LocalDate.ofInstant(base.at(), zone).plusMonths(interval.months());
        int mileage = base.kilometres() + interval.kilometres();
        LocalDate byMileage = dayOfReaching(mileage, base, readings);
        return new NextDue(byMileage.isBefore(byTime) ? byMileage : byTime, mileage);
    }

    private LocalDate dayOfReaching(int mileage, Mark base, List<Mark> readings) {
        Mark last = readings.isEmpty() ? base : readings.get(readings.size() - 1);
        LocalDate read = LocalDate.ofInstant(last.at(), zone);
        double left = (double) mileage - last.kilometres();
        if (left <= 0) {
            return read;
        }
        double days = Math.ceil(left / DailyMileage.of(readings, assumedPerYear));
        return read.plusDays((long) Math.min(days, FARTHEST_DAYS));
    }
}
