package io.showroom.followup.task;

/**
 * What a task is about; each part may be null, but not customer, lead and car all, save for a check of cards.
 *
 * @param customerId the customer
 * @param leadId the lead it moves forward
 * @param vehicleId the car; null while its file is not known yet
 * @param vin the car's number
 * @param matterId the order or work order that a return visit asks about; the offer, claim or check of cards that is to be settled
 * @param visitId the return visit that the task is an attempt at
 */
public record TaskSubject(
        String customerId, String leadId, String vehicleId, String vin, String matterId, String visitId) {

    public static TaskSubject ofLead(String leadId, String customerId) {
        return new TaskSubject(customerId, leadId, null, null, null, null);
    }

    public static TaskSubject ofCar(String vehicleId, String vin, String customerId) {
        return new TaskSubject(customerId, null, vehicleId, vin, null, null);
    }

    public TaskSubject withCustomer(String customer) {
        return new TaskSubject(customer, leadId, vehicleId, vin, matterId, visitId);
    }

    public TaskSubject withLead(String lead) {
        return new TaskSubject(customerId, lead, vehicleId, vin, matterId, visitId);
    }

    public TaskSubject withVehicle(String vehicle) {
        return new TaskSubject(customerId, leadId, vehicle, vin, matterId, visitId);
    }

    /** As an attempt at this return visit. */
    public TaskSubject visitedBy(String visit) {
        return new TaskSubject(customerId, leadId, vehicleId, vin, matterId, visit);
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
        return customerId == null && leadId == null && vehicleId == null && vin == null;
    }
}
