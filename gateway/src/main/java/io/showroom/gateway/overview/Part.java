package io.showroom.gateway.overview;

import io.showroom.gateway.upstream.Upstream;
import java.util.Arrays;
import java.util.List;

/**
 * The parts that the overview of a customer is put together from: who is asked for each, and how much of it is shown.
 * The rest is behind the link to the whole list.
 */
public enum Part {
    CUSTOMER("customer", Upstream.CUSTOMER, "/api/v1/customers/{id}", 0),
    LINE("line", Upstream.CUSTOMER, "/api/v1/customers/{id}/timeline", 20),
    LAST_CONTACTS(
            "lastContacts",
            Upstream.CUSTOMER,
            "/api/v1/customers/{id}/timeline?kind=CONTACT&kind=FOLLOW_UP&kind=RETURN_VISIT&kind=TEST_DRIVE",
            5),
    VEHICLES("vehicles", Upstream.VEHICLE, "/api/v1/vehicles?customerId={id}", 5),
    OPEN_BOOKINGS("openBookings", Upstream.VEHICLE, "/api/v1/bookings?customerId={id}&state=BOOKED", 10),
    OPEN_WORK_ORDERS("openWorkOrders", Upstream.VEHICLE, "/api/v1/work-orders?customerId={id}&open=true", 10),
    OPEN_LEADS("openLeads", Upstream.LEAD, "/api/v1/leads?customerId={id}&open=true", 10),
    OPEN_TASKS("openTasks", Upstream.FOLLOWUP, "/api/v1/tasks?customerId={id}&state=OPEN", 20),
    SURVEYS("surveys", Upstream.FOLLOWUP, "/api/v1/surveys?customerId={id}", 5),
    VEHICLE_LINE("vehicles.line", Upstream.VEHICLE, "/api/v1/vehicles/{id}/line", 10);

    private final String title;
    private final Upstream service;
    private final String path;
    private final int limit;

    Part(String title, Upstream service, String path, int limit) {
        this.title = title;
        this.service = service;
        this.path = path;
        this.limit = limit;
    }

    /** Those that are asked for by the customer's id; the lines of cars follow when the cars are known. */
    static List<Part> ofCustomer() {
        return Arrays.stream(values()).filter(part -> part != VEHICLE_LINE).toList();
    }

    /** What the part is called in the answer. */
    public String title() {
        return title;
    }

    public Upstream service() {
        return service;
    }

    /** The path it is counted under. */
    public String pattern() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /**
     * Where all of it is.
     *
     * @param id of the customer or the car, encoded for a path
     */
    public String all(String id) {
        return path.replace("{id}", id);
    }

    /** Where as much of it is as is shown. */
    public String shown(String id) {
        String all = all(id);
        return limit == 0 ? all : all + (all.indexOf('?') < 0 ? '?' : '&') + "limit=" + limit;
    }
}
