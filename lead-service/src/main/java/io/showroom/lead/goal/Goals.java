package io.showroom.lead.goal;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The numbers to be reached; what is null is not set.
 *
 * @param sales cars delivered
 * @param orders orders placed, cancelled ones out
 * @param compliance contacts made of contacts due, 0 to 1
 * @param conversion orders by leads that came in, 0 to 1
 * @param cycleDays from the enquiry to the first order, the median in 24-hour days not to be exceeded
 * @param responseSeconds from the enquiry to the first contact or attempt, the median not to be exceeded
 */
public record Goals(
        Integer sales,
        Integer orders,
        BigDecimal compliance,
        BigDecimal conversion,
        BigDecimal cycleDays,
        Long responseSeconds) {
    private static final int MOST = 1_000_000;
    private static final int SHARE_PLACES = 4;
    private static final int DAY_PLACES = 1;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3_650);
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(366L * 86_400);

    public Goals {
        List<FieldProblem> faults = new ArrayList<>();
        check(faults, "sales", sales == null ? null : BigDecimal.valueOf(sales), BigDecimal.valueOf(MOST), 0);
        check(faults, "orders", orders == null ? null : BigDecimal.valueOf(orders), BigDecimal.valueOf(MOST), 0);
        check(faults, "compliance", compliance, BigDecimal.ONE, SHARE_PLACES);
        check(faults, "conversion", conversion, BigDecimal.ONE, SHARE_PLACES);
        check(faults, "cycleDays", cycleDays, MOST_DAYS, DAY_PLACES);
        check(
                faults,
                "responseSeconds",
                responseSeconds == null ? null : BigDecimal.valueOf(responseSeconds),
                MOST_SECONDS,
                0);
        if (faults.isEmpty()
                && Stream.of(sales, orders, compliance, conversion, cycleDays, responseSeconds)
                        .allMatch(Objects::isNull)) {
            faults.add(new FieldProblem("sales", "required", "set at least one number to be reached"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static void check(List<FieldProblem> faults, String field, BigDecimal value, BigDecimal most, int places) {
        if (value == null) {
            return;
        }
        if (value.signum() < 0 || value.compareTo(most) > 0) {
            faults.add(new FieldProblem(field, "out-of-range", "must be 0 to " + most));
        } else if (value.stripTrailingZeros().scale() > places) {
            faults.add(new FieldProblem(field, "too-fine", "must have at most " + places + " decimal places"));
        }
    }
}
