package io.showroom.lead.enquiry;

import io.showroom.platform.privacy.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who wants to buy, as far as the store was told. A name and one phone or e-mail are enough (handbook, section 2).
 *
 * @param name may be null: then the masked phone stands in for it
 * @param organisation the firm's name; may be null
 * @param phones the primary one first
 * @param language BCP 47 tag the customer prefers; may be null
 * @param customerId the group's customer this is, once found or registered; null before
 * @param region of the customer, as the group divides its market; null while unknown
 */
public record Prospect(
        CustomerKind kind,
        String name,
        String organisation,
        List<LeadPhone> phones,
        List<LeadEmail> emails,
        String language,
        String customerId,
        String region) {

    public boolean reachable() {
        return !phones.isEmpty() || !emails.isEmpty();
    }

    /** What the lead is called in a list: its name, the firm's, or the masked phone or e-mail. */
    public String shownAs() {
        return Stream.of(name, organisation)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElseGet(() -> phones.isEmpty()
                        ? Masking.email(emails.get(0).address())
                        : Masking.phone(phones.get(0).e164()));
    }

    /** The same, told more: empty fields are filled, new phones and addresses are added, nothing is overwritten. */
    public Prospect filledBy(Prospect other) {
        return merged(other, this, other);
    }

    /** The same, told anew: what is not empty replaces what was known; no phone or address is forgotten. */
    public Prospect overwrittenBy(Prospect other) {
        return merged(other, other, this);
    }

    private Prospect merged(Prospect other, Prospect first, Prospect second) {
        return new Prospect(
                organisationKnown(other) ? CustomerKind.ORGANISATION : kind,
                or(first.name, second.name),
                or(first.organisation, second.organisation),
                union(first.phones, second.phones, LeadPhone::e164),
                union(first.emails, second.emails, LeadEmail::address),
                or(first.language, second.language),
                customerId,
                or(region, other.region));
    }

    private boolean organisationKnown(Prospect other) {
        return kind == CustomerKind.ORGANISATION || other.kind == CustomerKind.ORGANISATION;
    }

    /** The group's customer that this is; the name they are known by stands in for a missing one. */
    public Prospect linked(String customer, String knownName) {
        return new Prospect(kind, or(name, knownName), organisation, phones, emails, language, customer, region);
    }

    /** Gives up recognising by what an older open lead of the store already answers to. */
    public Prospect notRecognisedBy(Set<String> taken) {
        return new Prospect(
                kind,
                name,
                organisation,
                phones.stream()
                        .map(p -> taken.contains(p.e164()) ? p.unrecognising() : p)
                        .toList(),
                emails.stream()
                        .map(e -> taken.contains(e.address()) ? e.unrecognising() : e)
                        .toList(),
                language,
                customerId,
                region);
    }

    /** The same of this region; null when nothing was told of it. */
    public Prospect inRegion(String told) {
        return new Prospect(kind, name, organisation, phones, emails, language, customerId, or(told, region));
    }

    /** Recognises nobody by any of its phones and addresses. */
    public Prospect silent() {
        return notRecognisedBy(Stream.concat(
                        phones.stream().map(LeadPhone::e164), emails.stream().map(LeadEmail::address))
                .collect(Collectors.toSet()));
    }

    private static String or(String first, String second) {
        return first == null || first.isBlank() ? second : first;
    }

    private static <T> List<T> union(List<T> first, List<T> second, Function<T, String> identity) {
        List<T> all = new ArrayList<>(first);
        for (T one : second) {
            if (all.stream().noneMatch(known -> identity.apply(known).equals(identity.apply(one)))) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }
}
