package io.showroom.gateway.directory;

import io.showroom.contracts.value.EmailAddress;
import io.showroom.gateway.dealership.DealerStore;
import io.showroom.gateway.dealership.EditStore;
import io.showroom.gateway.dealership.HoursBody;
import io.showroom.gateway.dealership.OpenStore;
import io.showroom.gateway.dealership.StoreDetails;
import io.showroom.gateway.dealership.Stores;
import io.showroom.gateway.record.LanguageTags;
import io.showroom.gateway.record.RecordId;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes in a store. */
@Component
class TakeStore implements EntryTaker {
    private final Entries entries;
    private final Stores stores;
    private final OpenStore open;
    private final EditStore edit;

    TakeStore(Entries entries, Stores stores, OpenStore open, EditStore edit) {
        this.entries = entries;
        this.stores = stores;
        this.open = open;
        this.edit = edit;
    }

    record StoreEntry(
            String id,
            String group,
            String name,
            String brand,
            String region,
            String country,
            String zone,
            HoursBody hours,
            List<String> languages,
            EmailAddress intakeAddress,
            Boolean active) {
        EditStore.Wanted wanted() {
            StoreDetails details = new StoreDetails(
                    name,
                    brand,
                    region,
                    country,
                    StoreDetails.zone(zone),
                    hours == null ? null : hours.hours(),
                    LanguageTags.checked("languages", languages),
                    intakeAddress);
            return new EditStore.Wanted(details, active == null || active);
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.STORE;
    }

    @Override
    public Outcome take(Authority by, JsonNode node, Plan plan) {
        StoreEntry entry = entries.read(node, StoreEntry.class);
        String id = RecordId.checked("id", entry.id());
        EditStore.Wanted wanted = entry.wanted();
        Scope scope = entries.scope(by, entry.group(), plan);
        Optional<Versioned<DealerStore>> known = stores.find(scope, id);
        if (known.isEmpty() && stores.isTaken(id)) {
            throw new Conflict("id-taken", "This id is taken.");
        }
        if (plan.trial()) {
            return Outcome.foreseen(known.map(before -> before.value().edited(wanted.details(), wanted.active())));
        }
        Versioned<DealerStore> taken = known.isEmpty()
                ? open.open(scope, null, id, wanted.details(), wanted.active())
                : edit.edit(scope, id, Expected.any(), before -> wanted);
        return Outcome.happened(known, taken, false);
    }
}
