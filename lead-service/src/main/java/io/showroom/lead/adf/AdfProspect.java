package io.showroom.lead.adf;

import java.util.List;

/**
 * One prospect as its sender wrote it; nothing is checked yet, and every text may be null.
 *
 * @param ids what others call it, the first is its name
 * @param resend true when the sender corrects what it sent before
 * @param requestDate as written
 * @param vehicles the car wanted first
 * @param firm the name of a business
 * @param reply the preferred e-mail first
 * @param timeframe when the customer wants to buy, as written
 * @param vendor the store it is for, by id and by name
 */
public record AdfProspect(
        List<Id> ids,
        boolean resend,
        String requestDate,
        List<Vehicle> vehicles,
        String name,
        String firm,
        List<Phone> phones,
        List<String> reply,
        String language,
        String comments,
        String timeframe,
        Vendor vendor,
        String provider) {

    /** {@code <id source="…">…</id>}. */
    public record Id(String id, String source) {}

    /** @param interest buy, lease, sell, trade-in or test-drive, in lower case; {@code buy} when not given */
    public record Vehicle(
            String interest, String year, String make, String model, String trim, String colour, String vin) {}

    /**
     * @param preferred whether the customer wants to be called there
     * @param mobile whether the sender says that it is a mobile
     * @param fax a fax or a pager: nobody answers there
     */
    public record Phone(String typed, boolean preferred, boolean mobile, boolean fax) {}

    /** @param ids every id of the vendor, whatever its source */
    public record Vendor(List<Id> ids, String name) {}
}
