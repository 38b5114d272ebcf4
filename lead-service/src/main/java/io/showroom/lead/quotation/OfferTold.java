package io.showroom.lead.quotation;

import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.deal.Quotation;
import io.showroom.lead.deal.QuotationState;
import io.showroom.lead.event.OfferEvent;
import io.showroom.lead.lead.Lead;

/** How offers are told. */
final class OfferTold {
    private OfferTold() {}

    static OfferEvent made(Lead lead, Quotation q) {
        CarSpec car = q.car();
        return new OfferEvent.QuotationMade(
                lead.id(),
                lead.store(),
                lead.customerId(),
                q.id(),
                q.number(),
                q.version(),
                car.brand(),
                car.model(),
                car.trim(),
                car.colour(),
                q.price().listPrice(),
                q.price().discount(),
                q.price().extrasTotal(),
                q.price().tax(),
                q.price().total(),
                q.validUntil(),
                q.state() == QuotationState.AWAITS_APPROVAL,
                q.by(),
                q.at());
    }
}
