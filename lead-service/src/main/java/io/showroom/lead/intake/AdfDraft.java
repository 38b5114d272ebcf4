package io.showroom.lead.intake;

import io.showroom.lead.adf.AdfProspect;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.enquiry.ExternalId;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.enquiry.Wish;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.platform.directory.Store;
import io.showroom.platform.text.Text;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns one prospect of a lead mail into a draft, by the handbook's rules for the trade's lead format. */
final class AdfDraft {
    private final AdfProspect prospect;
    private final Store store;
    private final Instant now;
    private final DraftBuilder draft;

    AdfDraft(AdfProspect prospect, Store store, Instant now) {
        this.prospect = prospect;
        this.store = store;
        this.now = now;
        this.draft = new DraftBuilder(store, now);
    }

    Draft read(String message, boolean vendorUnknown) {
        if (vendorUnknown) {
            String vendor = Optional.ofNullable(prospect.vendor().name()).orElse("");
            draft.aside("vendor", vendor, "unknown-store", "no store of that name; taken by the store addressed");
        }
        phones();
        IntStream.range(0, prospect.reply().size())
                .forEach(i -> draft.email("email[" + i + "]", prospect.reply().get(i)));
        String firm = draft.text("organisation", prospect.firm(), Text.NAME);
        return draft.build(new DraftBuilder.Rest(
                firm == null ? CustomerKind.PERSON : CustomerKind.ORGANISATION,
                draft.text("name", prospect.name(), Text.NAME),
                firm,
                draft.text("language", prospect.language(), Text.LABEL),
                wish(),
                Source.WEB,
                draft.text("provider", prospect.provider(), Text.NAME),
                null,
                null,
                draft.text("comments", prospect.comments(), Text.NOTE),
                draft.moment("requestdate", prospect.requestDate()),
                external(),
                prospect.resend(),
                null,
                message));
    }

    /** The preferred phone first, else the mobile, else the first valid; nobody answers a fax. */
    private void phones() {
        List<AdfProspect.Phone> phones = prospect.phones();
        for (int i = 0; i < phones.size(); i++) {
            AdfProspect.Phone phone = phones.get(i);
            if (phone.fax()) {
                draft.aside("phone[" + i + "]", phone.typed(), "fax", "nobody answers a fax or a pager");
            } else {
                draft.phone("phone[" + i + "]", phone.typed());
            }
        }
    }

    private Wish wish() {
        List<AdfProspect.Vehicle> wanted =
                prospect.vehicles().stream().filter(v -> !isTradeIn(v)).toList();
        String tradeIn = prospect.vehicles().stream()
                .filter(AdfDraft::isTradeIn)
                .map(v -> String.join(" ", parts(v)))
                .findFirst()
                .orElse(null);
        AdfProspect.Vehicle first = wanted.isEmpty() ? null : wanted.get(0);
        return new Wish(
                first == null ? null : draft.text("vehicle.make", first.make(), Text.NAME),
                first == null ? null : draft.text("vehicle.model", first.model(), Text.NAME),
                first == null ? null : draft.text("vehicle.trim", first.trim(), Text.NAME),
                first == null ? null : draft.text("vehicle.colour", first.colour(), Text.NAME),
                first == null ? null : year(first.year()),
                draft.text("vehicle.tradeIn", tradeIn, Text.ADDRESS),
                horizon());
    }

    private Integer year(String typed) {
        if (typed == null) {
            return null;
        }
        int year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : 0;
        if (year < 1900 || year > 2100) {
            draft.aside("vehicle.year", typed, "out-of-range", "is no model year");
            return null;
        }
        return year;
    }

    /** The sender's words for the purchase time, when they are ours or speak of days, weeks or months. */
    private PurchaseHorizon horizon() {
        return prospect.timeframe() == null ? null : Timeframe.read(prospect.timeframe());
    }

    private ExternalId external() {
        return prospect.ids().stream()
                .map(id -> new ExternalId(
                        draft.text("id.source", id.source(), Text.NAME), draft.text("id", id.id(), Text.NAME)))
                .filter(id -> id.id() != null)
                .min(Comparator.comparing((ExternalId id) -> id.source() == null))
                .map(id -> new ExternalId(id.source() == null ? "" : id.source(), id.id()))
                .orElse(null);
    }

    private static boolean isTradeIn(AdfProspect.Vehicle vehicle) {
        return vehicle.interest().equals("trade-in") || vehicle.interest().equals("sell");
    }

    private static List<String> parts(AdfProspect.Vehicle v) {
        return java.util.stream.Stream.of(v.year(), v.make(), v.model(), v.trim(), v.vin())
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
