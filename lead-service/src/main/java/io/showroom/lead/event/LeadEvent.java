package io.showroom.lead.event;

import io.showroom.platform.messaging.DomainEvent;

/** What this service tells the world; every event is about one lead and travels under its id, in order. */
public sealed interface LeadEvent extends DomainEvent
        permits IntakeEvent, OwnerEvent, FunnelEvent, DriveEvent, OfferEvent, DealEvent {
    String leadId();

    String store();
}
