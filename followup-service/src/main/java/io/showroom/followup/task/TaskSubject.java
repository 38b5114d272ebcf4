package io.showroom.followup.task;

/**
 * What a task is about; each part may be null, but not all.
 *
 * @param customerId the customer
 * @param leadId the lead it moves forward
 * @param vehicleId the car
 * @param matterId the order or work order a return visit asks about
 */
public record TaskSubject(String customerId, String leadId, String vehicleId, String matterId) {

    public static TaskSubject ofLead(String leadId, String customerId) {
        return new TaskSubject(customerId, leadId, null, null);
    }

    public TaskSubject withCustomer(String customer) {
        return new TaskSubject(customer, leadId, vehicleId, matterId);
    }

    /** The id of whoever, or whatever, it names first. */
    String whose() {
        if (customerId != null) {
            return customerId;
        }
        return leadId != null ? leadId : vehicleId;
    }

    /** Whether it names nothing at all. */
    public boolean isEmpty() {
        return customerId == null && leadId == null && vehicleId == null;
    }
}
