package io.showroom.lead.clash;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.List;

/** Where claims are kept. */
public interface Claims extends Repository<Claim> {

    /** Those the caller sees, newest first; null does not narrow. */
    Page<Versioned<Claim>> list(Scope scope, ClaimStatus status, String leadId, PageRequest page);

    /** The open claims of a lead, the oldest first. */
    List<Claim> openOf(String group, String leadId);
}
