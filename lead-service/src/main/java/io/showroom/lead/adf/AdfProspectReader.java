package io.showroom.lead.adf;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the elements of one prospect into what they mean, with the deviations of real senders. */
final class AdfProspectReader {
    private static final Set<String> MOBILE = Set.of("mobile", "cellphone", "cell", "cellular", "mobilephone");
    private static final Set<String> FAX = Set.of("fax", "pager");
    private static final Set<String> TRADE_IN = Set.of("sell", "trade-in");
    private static final List<String> PARTS = List.of("first", "middle", "last", "suffix");

    private AdfProspectReader() {}

    static AdfProspect read(AdfElement prospect) {
        Optional<AdfElement> customer = prospect.first("customer");
        // some senders leave the contact out and write its parts straight into the customer
        Optional<AdfElement> contact = customer.flatMap(c -> c.first("contact")).or(() -> customer);
        return new AdfProspect(
                ids(prospect),
                prospect.attribute("status").equalsIgnoreCase("resend"),
                prospect.textOf("requestdate"),
                vehicles(prospect),
                contact.map(c -> name(c, false)).orElse(null),
                contact.map(c -> name(c, true)).orElse(null),
                contact.map(AdfProspectReader::phones).orElse(List.of()),
                contact.map(AdfProspectReader::emails).orElse(List.of()),
                customer.map(c -> c.textOf("language")).orElse(null),
                comments(prospect, customer),
                customer.flatMap(c -> c.first("timeframe"))
                        .map(t -> Optional.ofNullable(t.textOf("description")).orElse(t.text()))
                        .orElse(null),
                prospect.first("vendor").map(AdfProspectReader::vendor).orElse(null),
                prospect.first("provider").map(p -> p.textOf("name")).orElse(null));
    }

    private static List<AdfProspect.Id> ids(AdfElement parent) {
        return parent.all("id")
                .filter(id -> id.text() != null)
                .map(id -> new AdfProspect.Id(id.text(), id.attribute("source")))
                .toList();
    }

    private static List<AdfProspect.Vehicle> vehicles(AdfElement prospect) {
        return prospect.all("vehicle")
                .map(AdfProspectReader::vehicle)
                .sorted(Comparator.comparing(v -> TRADE_IN.contains(v.interest())))
                .toList();
    }

    private static AdfProspect.Vehicle vehicle(AdfElement v) {
        String interest = v.attribute("interest").toLowerCase(Locale.ROOT);
        String colour = v.first("colorcombination")
                .map(c -> c.textOf("exteriorcolor"))
                .orElseGet(() -> Optional.ofNullable(v.textOf("exteriorcolor")).orElse(v.textOf("color")));
        return new AdfProspect.Vehicle(
                interest.isEmpty() ? "buy" : interest,
                v.textOf("year"),
                v.textOf("make"),
                v.textOf("model"),
                v.textOf("trim"),
                colour,
                v.textOf("vin"));
    }

    /** The full name, or its parts in their order; names of a business are the firm's. */
    private static String name(AdfElement contact, boolean business) {
        List<AdfElement> names = contact.all("name")
                .filter(n -> n.text() != null && n.attribute("type").equalsIgnoreCase("business") == business)
                .toList();
        Optional<AdfElement> full = names.stream()
                .filter(n -> !PARTS.contains(n.attribute("part").toLowerCase(Locale.ROOT)))
                .findFirst();
        if (full.isPresent()) {
            return full.get().text();
        }
        String joined = PARTS.stream()
                .flatMap(part -> names.stream().filter(n -> n.attribute("part").equalsIgnoreCase(part)))
                .map(AdfElement::text)
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }

    private static List<AdfProspect.Phone> phones(AdfElement contact) {
        return Stream.of("phone", "mobile", "cellphone")
                .flatMap(contact::all)
                .filter(p -> p.text() != null)
                .map(p -> phone(p, p.attribute("type").toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing((AdfProspect.Phone p) -> !p.preferred())
                        .thenComparing(p -> !p.mobile()))
                .toList();
    }

    private static AdfProspect.Phone phone(AdfElement p, String type) {
        boolean mobile = MOBILE.contains(type) || !p.name().equals("phone");
        return new AdfProspect.Phone(p.text(), preferred(p), mobile, FAX.contains(type));
    }

    private static List<String> emails(AdfElement contact) {
        return contact.all("email")
                .filter(e -> e.text() != null)
                .sorted(Comparator.comparing(e -> !preferred(e)))
                .map(AdfElement::text)
                .toList();
    }

    private static boolean preferred(AdfElement element) {
        String flag = element.attribute("preferredcontact");
        return flag.equals("1") || flag.equalsIgnoreCase("true") || flag.equalsIgnoreCase("yes");
    }

    private static String comments(AdfElement prospect, Optional<AdfElement> customer) {
        String all = Stream.concat(
                        customer.stream().flatMap(c -> c.all("comments")),
                        Stream.concat(
                                prospect.all("comments"),
                                prospect.all("vehicle").flatMap(v -> v.all("comments"))))
                .map(AdfElement::text)
                .filter(text -> text != null)
                .distinct()
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private static AdfProspect.Vendor vendor(AdfElement vendor) {
        String name = Optional.ofNullable(vendor.textOf("vendorname"))
                .or(() -> vendor.first("contact").map(c -> c.textOf("name")))
                .orElse(null);
        return new AdfProspect.Vendor(ids(vendor), name);
    }
}
