package io.showroom.lead.intake;

import io.showroom.contracts.value.EmailAddress;
import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Labelled;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.lead.adf.AdfDate;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.enquiry.ExternalId;
import io.showroom.lead.enquiry.LeadEmail;
import io.showroom.lead.enquiry.LeadPhone;
import io.showroom.lead.enquiry.Prospect;
import io.showroom.lead.enquiry.SetAside;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.enquiry.Wish;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.SearchText;
import io.showroom.platform.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes an enquiry's values one by one as they were typed. What is bad is set aside with a warning; the enquiry is
 * refused only when nothing is left to reach the person by (handbook, section 10, a bad value).
 */
public final class DraftBuilder {
    private static final int TYPED_KEPT = 300;
    private static final int MOST_PHONES = 20;

    private final Store store;
    private final Instant now;
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<LeadPhone> phones = new ArrayList<>();
    private final List<LeadEmail> emails = new ArrayList<>();

    public DraftBuilder(Store store, Instant now) {
        this.store = store;
        this.now = now;
    }

    /** A phone as typed by somebody in the store's country. */
    public DraftBuilder phone(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        try {
            PhoneNumber number = PhoneNumber.parse(Text.safe(field, typed), store.country());
            boolean known = phones.stream().anyMatch(p -> p.e164().equals(number.e164()));
            if (!known && phones.size() < MOST_PHONES) {
                phones.add(
                        new LeadPhone(number.e164(), number.extension(), typed, number.mobile(), number.recognises()));
            }
            number.warnings().forEach(w -> aside(field, typed, "only-possible", w.en()));
        } catch (InvalidValue bad) {
            aside(field, typed, bad.code(), bad.getMessage());
        } catch (Invalid bad) {
            aside(field, typed, bad);
        }
        return this;
    }

    public DraftBuilder email(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        try {
            String address = EmailAddress.parse(Text.safe(field, typed)).value().key();
            if (emails.stream().noneMatch(e -> e.address().equals(address)) && emails.size() < MOST_PHONES) {
                emails.add(new LeadEmail(address, true));
            }
        } catch (InvalidValue bad) {
            aside(field, typed, bad.code(), bad.getMessage());
        } catch (Invalid bad) {
            aside(field, typed, bad);
        }
        return this;
    }

    /** Text of at most so many code points; null when there is none, or when it was set aside. */
    public String text(String field, String typed, int longest) {
        try {
            return Text.optional(field, typed, longest);
        } catch (Invalid bad) {
            aside(field, typed, bad);
            return null;
        }
    }

    /**
     * One of an enum's values by its code or either of its labels, in any case; the standard when there is none, or when
     * it was set aside.
     */
    public <E extends Enum<E> & Labelled> E choice(String field, String typed, Class<E> type, E standard) {
        if (typed == null || typed.isBlank()) {
            return standard;
        }
        String wanted = SearchText.fold(typed);
        String code = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(code) || wanted.equals(SearchText.fold(one.en())) || wanted.equals(one.zh())) {
                return one;
            }
        }
        aside(field, typed, "unknown-value", "is none of the known values");
        return standard;
    }

    /** A moment as people write it, in the store's zone unless it says otherwise; never one that lies ahead. */
    public Instant moment(String field, String typed) {
        String text = text(field, typed, Text.LABEL);
        if (text == null) {
            return null;
        }
        Optional<Instant> read = AdfDate.read(text, store.zone());
        if (read.isEmpty() || read.get().isAfter(now.plus(Duration.ofDays(1)))) {
            aside(field, text, "date", "is no date that can be meant");
            return null;
        }
        return read.get();
    }

    /** Keeps a value that cannot be used. */
    public DraftBuilder aside(String field, String typed, String code, String message) {
        setAside.add(new SetAside(field, kept(typed), code, message, now));
        return this;
    }

    private void aside(String field, String typed, Invalid bad) {
        FieldProblem problem = bad.errors().get(0);
        aside(field, typed, problem.code(), problem.message());
    }

    public List<SetAside> asides() {
        return List.copyOf(setAside);
    }

    /** Everything else of the enquiry, checked by the methods above. */
    public record Rest(
            CustomerKind kind,
            String name,
            String organisation,
            String language,
            Wish wish,
            Source source,
            String campaign,
            String referredBy,
            String detail,
            String note,
            Instant requestedAt,
            ExternalId external,
            boolean resend,
            String consultant,
            String message) {}

    /** @throws Invalid naming every bad value, when there is no phone and no e-mail to reach the person by */
    public Draft build(Rest rest) {
        Prospect prospect = new Prospect(
                rest.kind(),
                rest.name(),
                rest.organisation(),
                List.copyOf(phones),
                List.copyOf(emails),
                rest.language(),
                null,
                null);
        if (!prospect.reachable()) {
            List<FieldProblem> errors = new ArrayList<>();
            setAside.forEach(s -> errors.add(new FieldProblem(s.field(), s.code(), s.message())));
            errors.add(new FieldProblem("phones", "unreachable", "a valid phone or e-mail is needed"));
            throw new Invalid(errors);
        }
        return new Draft(
                prospect,
                rest.wish(),
                rest.source(),
                rest.campaign(),
                rest.referredBy(),
                rest.detail(),
                rest.note(),
                rest.requestedAt(),
                rest.external(),
                rest.resend(),
                rest.consultant(),
                rest.message(),
                asides());
    }

    /** The stated purchase time; unknown words are set aside. */
    public PurchaseHorizon horizon(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        PurchaseHorizon read = Timeframe.read(typed);
        if (read == null) {
            aside(field, typed, "unknown-value", "is no purchase time");
        }
        return read;
    }

    /** What was typed, made fit to be stored: cut at {@value #TYPED_KEPT} and without what no text may hold. */
    private static String kept(String typed) {
        StringBuilder safe = new StringBuilder();
        typed.codePoints()
                .limit(TYPED_KEPT)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
