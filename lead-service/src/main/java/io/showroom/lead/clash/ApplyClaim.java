package io.showroom.lead.clash;

import io.showroom.platform.messaging.IncomingEvent;

/** Does what was decided on a claim; hears of it by its own event, so that a crash after the decision changes nothing. */
public final class ApplyClaim {
    private final GiveLead give;
    private final GrantLead grant;
    private final Claims claims;

    public ApplyClaim(GiveLead give, GrantLead grant, Claims claims) {
        this.give = give;
        this.grant = grant;
        this.claims = claims;
    }

    /** What is read of this service's own {@code lead.claim-decided.v1}. */
    public record Decided(
            String claimId,
            ClaimKind kind,
            String leadId,
            String intoLead,
            String visitId,
            String toStore,
            String claimant,
            ClaimStatus outcome,
            String by) {}

    public void on(IncomingEvent<Decided> event) {
        Decided decided = event.data();
        if (decided.outcome() != ClaimStatus.APPROVED) {
            return;
        }
        boolean done =
                switch (decided.kind()) {
                    case STORE -> give.give(event);
                    case CONSULTANT -> grant.grant(event);
                };
        if (!done) {
            claims.changeOnce(event, decided.claimId(), claim -> claim.lapsed(event.time()));
            return;
        }
        // a lead that stays in its store may be handed over yet; one that left is nobody's there any more
        claims.openOf(event.group(), decided.leadId()).stream()
                .filter(other -> decided.kind() == ClaimKind.STORE || other.kind() == ClaimKind.CONSULTANT)
                .forEach(other ->
                        claims.changeOnce(event, other.id(), claim -> claim.outdone(decided.by(), event.time())));
    }
}
