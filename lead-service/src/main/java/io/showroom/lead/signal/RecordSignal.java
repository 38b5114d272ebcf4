package io.showroom.lead.signal;

import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.Moments;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;

/** Evidence of intent is recorded, and the level judged anew with it. */
public final class RecordSignal {
    private final LeadDesk desk;
    private final Clock clock;

    public RecordSignal(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param at when it was observed; null for now; never in the future
     * @throws Invalid for what only an order can prove
     */
    public LeadDesk.Made record(
            Scope scope,
            String leadId,
            Expected expected,
            IdempotencyKey key,
            SignalKind kind,
            String note,
            Instant at) {
        if (kind.comesFromTheOrder()) {
            throw new Invalid("kind", "comes-from-the-order", "follows from a receipt or a delivery; nobody states it");
        }
        Instant now = clock.instant();
        Instant observed = Moments.past("at", at, now);
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            edit.lead().mustBeOpen();
            Evidence signal = Evidence.of(id, kind, rules.scheme().levelOf(kind), observed, now, scope.subject(), note);
            edit.signal(signal);
            PurchaseHorizon stated = PurchaseHorizon.statedBy(kind);
            return stated == null ? edit : edit.wish(wish -> wish.within(stated));
        });
    }
}
