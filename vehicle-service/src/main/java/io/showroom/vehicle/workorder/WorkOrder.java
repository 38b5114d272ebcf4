package io.showroom.vehicle.workorder;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A car's stay in the workshop (维修工单): what was done, by whom, with which parts, at what mileage and price.
 *
 * @param currency of the store's country; every price of the order is in it
 * @param endedAt when it was closed or cancelled; null before
 * @param endNote why it was cancelled; null otherwise
 */
public record WorkOrder(
        String id,
        String group,
        String store,
        WorkOrderState state,
        CarIn car,
        Reception reception,
        String currency,
        List<Job> jobs,
        List<Part> parts,
        Instant endedAt,
        String endNote)
        implements Aggregate {

    /** Jobs and parts an order may have. */
    public static final int MOST_LINES = 300;

    /** Takes a car in. */
    public static Change<WorkOrder> open(
            String id, String group, String store, CarIn car, Reception reception, String currency) {
        WorkOrder order = new WorkOrder(
                id, group, store, WorkOrderState.OPEN, car, reception, currency, List.of(), List.of(), null, null);
        return Change.of(order, WorkOrderOpened.of(order));
    }

    /** Writes down a job; the same job again changes nothing. */
    public Change<WorkOrder> add(Job job) {
        if (jobs.stream().anyMatch(known -> known.id().equals(job.id()))) {
            return Change.none(this);
        }
        Pricing.inCurrency(currency, job.price());
        return lines(WorkOrderStep.ADD, append(jobs, job), parts);
    }

    /** Writes down a part; the same part again changes nothing. */
    public Change<WorkOrder> add(Part part) {
        if (parts.stream().anyMatch(known -> known.id().equals(part.id()))) {
            return Change.none(this);
        }
        Pricing.inCurrency(currency, part.price());
        return lines(WorkOrderStep.ADD, jobs, append(parts, part));
    }

    /** Takes off a job or part that was written down by mistake. */
    public Change<WorkOrder> remove(String lineId) {
        List<Job> otherJobs =
                jobs.stream().filter(job -> !job.id().equals(lineId)).toList();
        List<Part> otherParts =
                parts.stream().filter(part -> !part.id().equals(lineId)).toList();
        if (otherJobs.size() == jobs.size() && otherParts.size() == parts.size()) {
            throw new NotFound("line", lineId);
        }
        return lines(WorkOrderStep.REMOVE, otherJobs, otherParts);
    }

    /** Closes the order; what was done and what it comes to is told. */
    public Change<WorkOrder> close(Instant at) {
        WorkOrder closed = ended(WorkOrderStep.CLOSE, at, null);
        if (jobs.isEmpty()) {
            throw new Invalid("jobs", "no-job", "A work order without a job is cancelled, not closed.");
        }
        return Change.of(closed, WorkOrderClosed.of(closed));
    }

    /** The car leaves without work. */
    public Change<WorkOrder> cancel(String why, Instant at) {
        WorkOrder cancelled = ended(WorkOrderStep.CANCEL, at, why);
        return Change.of(cancelled, WorkOrderCancelled.of(cancelled));
    }

    /** What the jobs and parts come to so far. */
    public Totals totals() {
        return Totals.of(jobs, parts, currency);
    }

    private Change<WorkOrder> lines(WorkOrderStep step, List<Job> newJobs, List<Part> newParts) {
        WorkOrderState next = state.after(step);
        if (newJobs.size() + newParts.size() > MOST_LINES) {
            throw new Invalid("jobs", "too-many", "A work order has at most " + MOST_LINES + " jobs and parts.");
        }
        return Change.of(
                new WorkOrder(id, group, store, next, car, reception, currency, newJobs, newParts, endedAt, endNote));
    }

    private WorkOrder ended(WorkOrderStep step, Instant at, String note) {
        return new WorkOrder(id, group, store, state.after(step), car, reception, currency, jobs, parts, at, note);
    }

    private static <L> List<L> append(List<L> lines, L line) {
        return Stream.concat(lines.stream(), Stream.of(line)).toList();
    }
}
