package io.showroom.customer.ledger;

import io.showroom.platform.problem.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything a customer ever consented to, refused or withdrew (handbook, sections 2 and 9). Only ever added to; what
 * holds now follows from it by the time of each decision, whatever the order in which they were recorded.
 */
public record ConsentLedger(List<ConsentAct> acts) {
    /** What withdraws a consent is taken even beyond, of which there can be no more than there are consents. */
    static final int MOST_ACTS = 500;

    public ConsentLedger {
        acts = acts == null ? List.of() : List.copyOf(acts);
    }

    public static ConsentLedger empty() {
        return new ConsentLedger(List.of());
    }

    /** What holds on each matter that was ever decided. */
    public List<InForce> inForce() {
        Map<Matter, InForce> latest = new LinkedHashMap<>();
        for (ConsentAct act : acts) {
            for (Decision decision : act.decisions()) {
                InForce news = new InForce(decision.matter(), decision.granted(), act.at(), act.textVersion());
                latest.merge(decision.matter(), news, (known, later) -> known.yieldsTo(later) ? later : known);
            }
        }
        return List.copyOf(latest.values());
    }

    /** What is consented to now. */
    public List<InForce> granted() {
        return inForce().stream().filter(InForce::granted).toList();
    }

    public Optional<ConsentAct> act(String id) {
        return acts.stream().filter(act -> act.id().equals(id)).findFirst();
    }

    /** Whether the act says nothing but what holds already, on the same text. */
    public boolean restates(ConsentAct act) {
        List<InForce> now = inForce();
        return act.decisions().stream()
                .allMatch(decision -> now.stream().anyMatch(holds -> same(holds, decision, act)));
    }

    /** @throws Conflict when it is full and the act withdraws no consent; a withdrawal is never refused */
    public ConsentLedger with(ConsentAct act) {
        List<ConsentAct> more = new ArrayList<>(acts);
        more.add(act);
        ConsentLedger longer = new ConsentLedger(more);
        boolean withdraws = !act.grantsAnything() && !longer.granted().equals(granted());
        if (acts.size() >= MOST_ACTS && !withdraws) {
            throw new Conflict("ledger-full", "This customer has decided too often for one more decision to be kept.");
        }
        return longer;
    }

    private static boolean same(InForce holds, Decision decision, ConsentAct act) {
        boolean sameText = !decision.granted() || Objects.equals(holds.textVersion(), act.textVersion());
        return holds.matter().equals(decision.matter()) && holds.granted() == decision.granted() && sameText;
    }
}
