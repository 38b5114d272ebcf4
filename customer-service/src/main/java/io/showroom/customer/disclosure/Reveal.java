package io.showroom.customer.disclosure;

import io.showroom.customer.identity.IdentityVault;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AuditTrail;

/** Shows what is masked everywhere else. The audit trail knows of each such read before the answer is given. */
public final class Reveal {
    private static final String KIND = "customers";

    static final String IDENTITY = "identity";
    static final String CONTACT_DETAILS = "contact-details";

    private final Customers customers;
    private final IdentityVault vault;
    private final AuditTrail audit;
    private final DisclosureMeters meters;

    public Reveal(Customers customers, IdentityVault vault, AuditTrail audit, DisclosureMeters meters) {
        this.customers = customers;
        this.vault = vault;
        this.audit = audit;
        this.meters = meters;
    }

    /** An identity number in the clear. */
    public record OpenIdentity(SealedIdentity identity, String number) {

        /** Hidden: this is an identity number. */
        @Override
        public String toString() {
            return "OpenIdentity[" + identity.kind() + ", hidden]";
        }
    }

    /**
     * The identity number, for a reason that the audit trail keeps.
     *
     * @throws NotFound when none is recorded, or the caller's stores know the customer from an enquiry alone
     */
    public OpenIdentity identity(Scope by, String id, String reason) {
        Customer customer = customers.get(by, id).value();
        if (customer.identity() == null || !customer.acquaintance().isFull(by::sees)) {
            throw new NotFound("identity of customer", id);
        }
        told(by, id, IDENTITY, reason);
        return new OpenIdentity(customer.identity(), vault.open(by.group(), customer.identity()));
    }

    /** Phones, e-mails and address in the clear, as far as the caller's stores know them. */
    public Profile contactDetails(Scope by, String id, String reason) {
        Customer customer = customers.get(by, id).value();
        told(by, id, CONTACT_DETAILS, reason);
        return customer.profileAt(by::sees);
    }

    private void told(Scope by, String id, String what, String reason) {
        audit.unmaskedRead(by, KIND, id, what, reason);
        meters.count(what);
    }
}
