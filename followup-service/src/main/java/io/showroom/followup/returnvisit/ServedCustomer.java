package io.showroom.followup.returnvisit;

import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import java.time.Instant;

/**
 * A customer who got a car, or got it back from service.
 *
 * @param reason {@link TaskReason#DELIVERY} or {@link TaskReason#SERVICE_VISIT}
 * @param about the customer, the car, and the order or work order
 * @param servedBy the consultant who sold, or the adviser who received the car; may be null
 * @param at when the customer left with the car
 */
public record ServedCustomer(String store, TaskReason reason, TaskSubject about, String servedBy, Instant at) {}
