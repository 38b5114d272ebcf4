package io.showroom.lead.bulk;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** Where imports are kept. */
public interface LeadImports extends Repository<LeadImport> {

    /** Those the caller sees, newest first; null does not narrow. */
    Page<Versioned<LeadImport>> list(Scope scope, String store, ImportStatus status, PageRequest page);
}
