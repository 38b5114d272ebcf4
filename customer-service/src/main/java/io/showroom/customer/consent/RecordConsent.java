package io.showroom.customer.consent;

import io.showroom.customer.ledger.ConsentAct;
import io.showroom.customer.ledger.Decision;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.platform.problem.KeyReused;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Writes down what a customer consented to, refused or withdrew, once for each Idempotency-Key. */
public final class RecordConsent {
    private final Customers customers;
    private final ConsentMeters meters;
    private final Clock clock;

    public RecordConsent(Customers customers, ConsentMeters meters, Clock clock) {
        this.customers = customers;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * What was told of the moment.
     *
     * @param at null for now
     */
    public record Told(List<Decision> decisions, Instant at, String textVersion, String proof) {}

    /**
     * @param key null when the client sent none
     * @throws KeyReused when the key came with another body before
     */
    public Versioned<Customer> record(Scope by, String id, Expected expected, IdempotencyKey key, Told told) {
        Versioned<Customer> known = customers.get(by, id);
        ConsentAct act = act(by, key, told, storeOf(by, known.value()));
        if (recordedBefore(known.value(), act)) {
            return known;
        }
        Versioned<Customer> stored = customers.change(
                by,
                id,
                expected,
                customer -> recordedBefore(customer, act)
                        ? Change.none(customer)
                        : customer.decided(act, act.recordedAt()));
        act.decisions().forEach(meters::count);
        return stored;
    }

    private ConsentAct act(Scope by, IdempotencyKey key, Told told, String store) {
        Instant now = clock.instant();
        return new ConsentAct(
                key == null ? Ids.next() : key.idFor(by),
                told.decisions(),
                told.at() == null ? now : told.at(),
                told.textVersion(),
                told.proof(),
                store,
                by.subject(),
                now,
                key == null ? null : key.fingerprint());
    }

    /** The caller's store that knows the customer; null for head office and systems. */
    private static String storeOf(Scope by, Customer customer) {
        return by.allStores()
                ? null
                : customer.acquaintance().stores().stream()
                        .filter(by::sees)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean recordedBefore(Customer customer, ConsentAct act) {
        return customer.consents()
                .act(act.id())
                .map(earlier -> {
                    if (!Objects.equals(earlier.request(), act.request())) {
                        throw new KeyReused();
                    }
                    return true;
                })
                .orElse(false);
    }
}
