package io.showroom.lead.enquiry;

/**
 * An e-mail address the lead can be reached by.
 *
 * @param address folded, e.g. {@code li.wei@example.com}
 * @param recognises as for {@link LeadPhone}
 */
public record LeadEmail(String address, boolean recognises) {

    LeadEmail unrecognising() {
        return new LeadEmail(address, false);
    }
}
