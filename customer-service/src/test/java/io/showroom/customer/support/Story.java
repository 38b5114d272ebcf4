package io.showroom.customer.support;

import io.showroom.testkit.World;

/** What the other services tell of one customer of the Shanghai store, from the lead to the first service of the car. */
public final class Story {
    /** How many entries stand on the line after {@link #upToTheDelivery}: the enquiry and what followed. */
    public static final int UP_TO_THE_DELIVERY = 10;

    /** And how many after {@link #theFirstService}. */
    public static final int WITH_THE_FIRST_SERVICE = 15;

    public static final String VIN = "LSVAL41Z882104202";
    private static final String PRICE = "{'amount':'189800.00','currency':'CNY'}";

    private final LeadService services;
    private final String store;
    private final String consultant;

    public Story(LeadService services, World world) {
        this.services = services;
        this.store = world.shanghai;
        this.consultant = world.shanghai + "-consultant-1";
    }

    public void upToTheDelivery(String lead) {
        services.assigned(store, lead, consultant);
        said(
                lead,
                "contact-recorded",
                "'contactId':'1','channel':'CALL','customerTookPart':true,'at':'2026-03-03T02:05:00Z'");
        said(lead, "level-changed", evidence("C", "A", "MODEL_AND_COLOUR_CHOSEN") + ",'at':'2026-03-04T02:00:00Z'");
        said(lead, "test-drive-recorded", "'testDriveId':'1','car':'ID.4','at':'2026-03-05T02:00:00Z'");
        said(lead, "quotation-made", "'quotationId':'1','total':" + PRICE + ",'at':'2026-03-06T02:00:00Z'");
        said(
                lead,
                "ordered",
                "'orderId':'1','cars':[{'model':'ID.4','price':" + PRICE + "}],'at':'2026-03-07T02:00:00Z'");
        services.moved(store, lead, "ORDERED");
        said(lead, "level-changed", evidence("A", "O", "DEPOSIT_PAID") + ",'at':'2026-03-07T02:00:00Z'");
        said(lead, "receipt-recorded", "'receiptId':'1','amount':" + PRICE + ",'at':'2026-03-07T02:00:01Z'");
        said(
                lead,
                "delivered",
                "'orderId':'1','vin':'" + VIN + "','mileage':12,'price':" + PRICE + ",'consultant':'" + consultant
                        + "','deliveredAt':'2026-03-20T02:00:00Z'");
        services.moved(store, lead, "DELIVERED");
        said(
                lead,
                "contact-recorded",
                "'contactId':'2','channel':'CALL','taskId':'told-by-the-task','at':'2026-03-20T03:00:00Z'");
        String customer = services.customerOf(lead);
        services.tell("vehicle.owner-changed.v1", store, "car-of-" + lead, owner(customer, "OWN_SOLD"));
    }

    public void theFirstService(String customer) {
        services.tell("vehicle.booking-made.v1", store, "b-" + customer, booking(customer));
        services.tell(
                "vehicle.work-order-opened.v1",
                store,
                "w-" + customer,
                of(customer) + ",'workOrderId':'1','mileage':5000,'at':'2026-09-20T02:00:00Z'");
        services.tell("vehicle.work-order-closed.v1", store, "w-" + customer, of(customer) + "," + workOrder());
        services.tell(
                "followup.task-done.v1",
                store,
                "t-" + customer,
                of(customer) + ",'taskId':'1','kind':'RETURN_VISIT','reason':'SERVICE_VISIT','disposition':'REACHED',"
                        + "'customerTookPart':true,'by':'care','at':'2026-09-22T02:00:00Z'");
        services.tell(
                "followup.survey-answered.v1",
                store,
                "s-" + customer,
                of(customer) + ",'surveyId':'1','about':'SERVICE','overall':9,'factors':{'RECEPTION':10},'by':'care',"
                        + "'at':'2026-09-22T02:00:01Z'");
    }

    /** A booking made in March for September. */
    public String booking(String customer) {
        return of(customer)
                + ",'bookingId':'1','startsAt':'2026-09-20T02:00:00Z','purpose':'MAINTENANCE','at':'2026-03-21T02:00:00Z'";
    }

    /** A work order of a car whose owner it does not name. */
    public String workOrder() {
        return "'workOrderId':'1','vin':'" + VIN + "','store':'" + store
                + "','mileage':5000,'jobs':[{'description':'保养','technician':'zhao','hours':1.2}],"
                + "'parts':[{'number':'OIL','quantity':4.5,'price':{'amount':'68.00','currency':'CNY'}}],"
                + "'total':{'amount':'306.00','currency':'CNY'},'closedAt':'2026-09-20T05:00:00Z'";
    }

    public String owner(String customer, String kind) {
        return of(customer) + ",'kind':'" + kind + "','since':'2026-03-20T02:00:01Z'";
    }

    private String of(String customer) {
        return "'vin':'" + VIN + "','store':'" + store + "','customerId':'" + customer + "'";
    }

    private void said(String lead, String what, String json) {
        services.say("lead." + what + ".v1", store, lead, json);
    }

    private static String evidence(String from, String to, String kind) {
        return "'from':'" + from + "','to':'" + to + "','evidence':[{'kind':'" + kind + "'}]";
    }
}
