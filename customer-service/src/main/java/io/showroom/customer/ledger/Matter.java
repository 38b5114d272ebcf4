package io.showroom.customer.ledger;

import io.showroom.platform.problem.Invalid;

/**
 * What a customer consents to: being reached on a channel for a purpose, or sharing with a kind of partner.
 *
 * @param channel null when the purpose is sharing: that needs no way to the customer
 * @param partnerKind null unless the purpose is sharing
 */
public record Matter(Purpose purpose, Channel channel, PartnerKind partnerKind) {

    /** @throws Invalid naming the field under {@code field} that is missing or does not belong there */
    public static Matter of(String field, Purpose purpose, Channel channel, PartnerKind partnerKind) {
        if (purpose == null) {
            throw new Invalid(field + ".purpose", "required", "is missing");
        }
        boolean sharing = purpose == Purpose.PARTNER_SHARING;
        require(sharing, field + ".partnerKind", partnerKind);
        require(!sharing, field + ".channel", channel);
        return new Matter(purpose, channel, partnerKind);
    }

    private static void require(boolean wanted, String field, Object value) {
        if (wanted && value == null) {
            throw new Invalid(field, "required", "is missing for this purpose");
        }
        if (!wanted && value != null) {
            throw new Invalid(field, "not-applicable", "does not go with this purpose");
        }
    }
}
