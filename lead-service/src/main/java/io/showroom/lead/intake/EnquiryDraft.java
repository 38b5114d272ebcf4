package io.showroom.lead.intake;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.enquiry.ExternalId;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.enquiry.SourceNeed;
import io.showroom.lead.enquiry.Wish;
import io.showroom.platform.directory.Store;
import io.showroom.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the values of an enquiry by REST or by file into a draft; every value is as typed and may be null. */
public final class EnquiryDraft {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:@-]{1,100}");

    private EnquiryDraft() {}

    /** An enquiry's values as somebody typed them. */
    public record Typed(
            String kind,
            String name,
            String organisation,
            List<String> phones,
            List<String> emails,
            String language,
            String source,
            String campaign,
            String sourceDetail,
            String brand,
            String model,
            String trim,
            String colour,
            String tradeIn,
            String purchaseHorizon,
            String note,
            String consultant,
            String referredBy,
            String requestedAt,
            String externalSource,
            String externalId) {

        Typed forConsultant(String staff) {
            return new Typed(
                    kind,
                    name,
                    organisation,
                    phones,
                    emails,
                    language,
                    source,
                    campaign,
                    sourceDetail,
                    brand,
                    model,
                    trim,
                    colour,
                    tradeIn,
                    purchaseHorizon,
                    note,
                    staff,
                    referredBy,
                    requestedAt,
                    externalSource,
                    externalId);
        }
    }

    /**
     * Where an enquiry is read.
     *
     * @param overwrites whether it replaces what a lead it names knew before; else it fills what is empty
     */
    public record Desk(Store store, Instant now, Consultants consultants, boolean overwrites) {}

    /** @throws io.showroom.platform.problem.Invalid when nothing is left to reach the person by */
    public static Draft read(Typed typed, Desk desk) {
        DraftBuilder draft = new DraftBuilder(desk.store(), desk.now());
        for (int i = 0; i < typed.phones().size(); i++) {
            draft.phone("phones[" + i + "]", typed.phones().get(i));
        }
        for (int i = 0; i < typed.emails().size(); i++) {
            draft.email("emails[" + i + "]", typed.emails().get(i));
        }
        String firm = draft.text("organisation", typed.organisation(), Text.NAME);
        CustomerKind usual = firm == null ? CustomerKind.PERSON : CustomerKind.ORGANISATION;
        Source source = draft.choice("source", typed.source(), Source.class, Source.WEB);
        Wish wish = wish(draft, typed);
        String campaign = draft.text("campaign", typed.campaign(), Text.LABEL);
        String referredBy = id(draft, "referredBy", typed.referredBy());
        String detail = draft.text("sourceDetail", typed.sourceDetail(), Text.NAME);
        if (!source.toldEnough(campaign, referredBy, wish.tradeIn(), detail)) {
            SourceNeed need = source.needs();
            draft.aside(need.field(), "", "needed-by-source", source + " leads tell " + need.en());
        }
        return draft.build(new DraftBuilder.Rest(
                draft.choice("kind", typed.kind(), CustomerKind.class, usual),
                draft.text("name", typed.name(), Text.NAME),
                firm,
                draft.text("language", typed.language(), Text.LABEL),
                wish,
                source,
                campaign,
                referredBy,
                detail,
                draft.text("note", typed.note(), Text.NOTE),
                draft.moment("requestedAt", typed.requestedAt()),
                external(draft, typed),
                desk.overwrites(),
                consultant(draft, typed, desk),
                null));
    }

    private static String consultant(DraftBuilder draft, Typed typed, Desk desk) {
        String named = draft.text("consultant", typed.consultant(), Text.NAME);
        if (named == null) {
            return null;
        }
        String staff = desk.consultants().find(named);
        if (staff == null) {
            draft.aside("consultant", named, "not-at-store", "is no consultant of the store; given out by turn");
        }
        return staff;
    }

    private static Wish wish(DraftBuilder draft, Typed typed) {
        return new Wish(
                draft.text("brand", typed.brand(), Text.NAME),
                draft.text("model", typed.model(), Text.NAME),
                draft.text("trim", typed.trim(), Text.NAME),
                draft.text("colour", typed.colour(), Text.NAME),
                null,
                draft.text("tradeIn", typed.tradeIn(), Text.ADDRESS),
                draft.horizon("purchaseHorizon", typed.purchaseHorizon()));
    }

    private static ExternalId external(DraftBuilder draft, Typed typed) {
        String id = draft.text("externalId.id", typed.externalId(), Text.NAME);
        String source = draft.text("externalId.source", typed.externalSource(), Text.NAME);
        return id == null ? null : new ExternalId(source == null ? "" : source, id);
    }

    private static String id(DraftBuilder draft, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!ID.matcher(typed.strip()).matches()) {
            draft.aside(field, typed, "no-id", "is no id");
            return null;
        }
        return typed.strip();
    }
}
