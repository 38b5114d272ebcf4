package io.showroom.customer.disclosure;

import io.showroom.customer.identity.IdentityVault;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.profile.Customer;
import io.showroom.customer.profile.Customers;
import io.showroom.customer.profile.Profile;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AuditTrail;

/** Shows what is masked everywhere else. The audit trail knows of each such read before the answer is given. */
public final class Reveal {
    private static final String KIND = "customers";

    private final Customers customers;
    private final IdentityVault vault;
    private final AuditTrail audit;

    public Reveal(Customers customers, IdentityVault vault, AuditTrail audit) {
        this.customers = customers;
        this.vault = vault;
        this.audit = audit;
    }

    /** An identity number in the clear. */
    public record OpenIdentity(SealedIdentity identity, String number) {}

    /** The identity number, for a reason that the audit trail keeps. */
    public OpenIdentity identity(Scope by, String id, String reason) {
        Customer customer = customers.get(by, id).value();
        if (customer.identity() == null) {
            throw new NotFound("identity of customer", id);
        }
        audit.unmaskedRead(by, KIND, id, "identity", reason);
        return new OpenIdentity(customer.identity(), vault.open(by.group(), customer.identity()));
    }

    /** Phones, e-mails and address in the clear, so that somebody can be called, written to or visited. */
    public Profile contactDetails(Scope by, String id, String reason) {
        Customer customer = customers.get(by, id).value();
        audit.unmaskedRead(by, KIND, id, "contact-details", reason);
        return customer.profile();
    }
}
