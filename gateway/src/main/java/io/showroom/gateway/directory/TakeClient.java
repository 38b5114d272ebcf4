package io.showroom.gateway.directory;

import io.showroom.gateway.record.RecordId;
import io.showroom.gateway.system.AdmitSystem;
import io.showroom.gateway.system.EditSystem;
import io.showroom.gateway.system.PartnerKind;
import io.showroom.gateway.system.SystemClient;
import io.showroom.gateway.system.SystemClients;
import io.showroom.gateway.system.SystemDetails;
import io.showroom.gateway.system.SystemKind;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes in a system; in the name of people only: a system makes no system. */
@Component
class TakeClient implements EntryTaker {
    private final Entries entries;
    private final SystemClients clients;
    private final AdmitSystem admit;
    private final EditSystem edit;

    TakeClient(Entries entries, SystemClients clients, AdmitSystem admit, EditSystem edit) {
        this.entries = entries;
        this.clients = clients;
        this.admit = admit;
        this.edit = edit;
    }

    record ClientEntry(
            String id,
            String group,
            String name,
            SystemKind kind,
            PartnerKind partner,
            Set<String> scopes,
            String secret,
            Boolean active) {
        EditSystem.Wanted wanted() {
            return new EditSystem.Wanted(new SystemDetails(name, kind, partner, scopes), active == null || active);
        }

        @Override
        public String toString() {
            return "ClientEntry " + id; // never the secret
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CLIENT;
    }

    @Override
    public Outcome take(Authority by, JsonNode node, Plan plan) {
        ClientEntry entry = entries.read(node, ClientEntry.class);
        String id = RecordId.checked("id", entry.id());
        EditSystem.Wanted wanted = entry.wanted();
        Scope scope = entries.scope(by, entry.group(), plan);
        if (scope.has(Role.INTEGRATION)) {
            throw new Forbidden("Only a person of head office lets a system in.");
        }
        if (entry.secret() != null) {
            admit.checkSecret(entry.secret());
        }
        Optional<Versioned<SystemClient>> known = clients.find(scope, id);
        if (known.isEmpty() && clients.isTaken(id)) {
            throw new Conflict("id-taken", "This id is taken.");
        }
        if (plan.trial()) {
            return Outcome.foreseen(known.map(before -> before.value().edited(wanted.details(), wanted.active())));
        }
        Versioned<SystemClient> taken = known.isEmpty()
                ? admit.admitWithoutSecret(scope, id, wanted.details(), wanted.active())
                : edit.edit(scope, id, Expected.any(), before -> wanted);
        boolean firstSecret = entry.secret() != null && admit.firstSecret(taken.value(), entry.secret());
        return Outcome.happened(known, taken, firstSecret);
    }
}
