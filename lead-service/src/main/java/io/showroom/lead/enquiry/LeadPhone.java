package io.showroom.lead.enquiry;

/**
 * A phone the lead can be reached by.
 *
 * @param e164 the number as the world writes it, e.g. {@code +8613800138000}
 * @param extension digits after the number, no part of the key; may be null
 * @param typed as it was given
 * @param mobile whether it can be a mobile number
 * @param recognises whether another enquiry with it is the same person: false for short service numbers, and for a
 *     number that an older open lead of the store already answers to
 */
public record LeadPhone(String e164, String extension, String typed, boolean mobile, boolean recognises) {

    LeadPhone unrecognising() {
        return new LeadPhone(e164, extension, typed, mobile, false);
    }
}
