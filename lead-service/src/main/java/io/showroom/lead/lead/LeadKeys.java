package io.showroom.lead.lead;

import io.showroom.lead.enquiry.ExternalId;
import io.showroom.lead.enquiry.Prospect;
import java.util.List;
import java.util.stream.Stream;

/** The unique keys of leads, as the database compares them. */
public final class LeadKeys {
    private LeadKeys() {}

    public static String phone(String store, String e164) {
        return store + "|phone|" + e164;
    }

    public static String email(String store, String address) {
        return store + "|email|" + address;
    }

    public static String external(String store, ExternalId name) {
        return store + "|external|" + name.source() + "|" + name.id();
    }

    /** The enquiry that came with an Idempotency-Key. */
    public static String enquiry(String id) {
        return "enquiry|" + id;
    }

    /** Every key by which an open lead of the store may be the same person. */
    public static List<String> recognising(String store, Prospect prospect) {
        return Stream.concat(
                        prospect.phones().stream().filter(p -> p.recognises()).map(p -> phone(store, p.e164())),
                        prospect.emails().stream().filter(e -> e.recognises()).map(e -> email(store, e.address())))
                .toList();
    }
}
