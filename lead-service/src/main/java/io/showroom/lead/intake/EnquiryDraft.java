package io.showroom.lead.intake;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.enquiry.ExternalId;
import io.showroom.lead.enquiry.Source;
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
            String brand,
            String model,
            String trim,
            String colour,
            String tradeIn,
            String purchaseHorizon,
            String note,
            String consultant,
            String referredBy,
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
                    brand,
                    model,
                    trim,
                    colour,
                    tradeIn,
                    purchaseHorizon,
                    note,
                    staff,
                    referredBy,
                    externalSource,
                    externalId);
        }
    }

    public static Draft read(Typed typed, Store store, Instant now) {
        DraftBuilder draft = new DraftBuilder(store, now);
        for (int i = 0; i < typed.phones().size(); i++) {
            draft.phone("phones[" + i + "]", typed.phones().get(i));
        }
        for (int i = 0; i < typed.emails().size(); i++) {
            draft.email("emails[" + i + "]", typed.emails().get(i));
        }
        String firm = draft.text("organisation", typed.organisation(), Text.NAME);
        CustomerKind usual = firm == null ? CustomerKind.PERSON : CustomerKind.ORGANISATION;
        return draft.build(new DraftBuilder.Rest(
                draft.choice("kind", typed.kind(), CustomerKind.class, usual),
                draft.text("name", typed.name(), Text.NAME),
                firm,
                draft.text("language", typed.language(), Text.LABEL),
                wish(draft, typed),
                draft.choice("source", typed.source(), Source.class, Source.WEB),
                draft.text("campaign", typed.campaign(), Text.LABEL),
                id(draft, "referredBy", typed.referredBy()),
                draft.text("note", typed.note(), Text.NOTE),
                null,
                external(draft, typed),
                false,
                id(draft, "consultant", typed.consultant()),
                null));
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
