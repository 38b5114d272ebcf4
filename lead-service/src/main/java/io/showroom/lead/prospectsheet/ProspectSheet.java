package io.showroom.lead.prospectsheet;

import io.showroom.lead.lead.CardFilter;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import java.io.IOException;

/** A consultant's cards, read page by page as they are written out, so that memory holds one page of them. */
public final class ProspectSheet {
    private final Leads leads;
    private final Scope scope;
    private final CardFilter which;
    private final Page<Versioned<Lead>> first;

    ProspectSheet(Leads leads, Scope scope, CardFilter which) {
        this.leads = leads;
        this.scope = scope;
        this.which = which;
        this.first = page(null);
    }

    /** Takes one card. */
    @FunctionalInterface
    public interface Row {
        void write(Lead lead) throws IOException;
    }

    boolean isEmpty() {
        return first.items().isEmpty();
    }

    /** Every card, the one that came onto it last first. */
    public void each(Row row) throws IOException {
        Page<Versioned<Lead>> page = first;
        while (true) {
            for (Versioned<Lead> lead : page.items()) {
                row.write(lead.value());
            }
            if (page.nextCursor() == null) {
                return;
            }
            page = page(page.nextCursor());
        }
    }

    private Page<Versioned<Lead>> page(String cursor) {
        return leads.cards(scope, which, new PageRequest(PageRequest.MAX_LIMIT, cursor));
    }
}
