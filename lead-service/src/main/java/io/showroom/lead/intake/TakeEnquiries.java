package io.showroom.lead.intake;

import io.showroom.lead.enquiry.ExternalId;
import io.showroom.lead.intake.Taken.Outcome;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadKeys;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Inserted;
import io.showroom.platform.store.Versioned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes many enquiries to one store in one go, each as {@link TakeEnquiry} would: leads that are nobody's yet are stored
 * in one bulk, the others join or update one by one. Taking the same again, after a crash in the middle, takes each once:
 * ids are derived from where the enquiry came from.
 */
public final class TakeEnquiries {
    /** Stands for the request body of {@link TakeEnquiry}: the same id is always the same enquiry here. */
    private static final String PRINT = "derived";

    private final Leads leads;
    private final NewLead newLead;
    private final TakeEnquiry one;
    private final IntakeMeters meters;

    public TakeEnquiries(Leads leads, NewLead newLead, TakeEnquiry one, IntakeMeters meters) {
        this.leads = leads;
        this.newLead = newLead;
        this.one = one;
        this.meters = meters;
    }

    /**
     * Where they go.
     *
     * @param by who brought them
     * @param hurried whether the clock of the first contact runs for new leads
     */
    public record Batch(String group, LeadRules rules, String by, boolean hurried) {}

    /** One enquiry; its id is derived, so that taking it again takes it once. */
    public record Wanted(String id, Draft draft) {}

    /** What would become of one, and by what it is recognised again. */
    public record Foreseen(Outcome outcome, List<String> keys) {}

    /** What would become of each as things are now, in the order given; those among themselves are not compared. */
    public List<Foreseen> foresee(Batch batch, List<Wanted> wanted) {
        String store = batch.rules().store().id();
        List<List<String>> keys =
                wanted.stream().map(w -> keys(store, w.draft())).toList();
        Set<String> held = holders(batch, keys).keySet();
        List<Foreseen> foreseen = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            ExternalId external = wanted.get(i).draft().external();
            boolean named = external != null && held.contains(LeadKeys.external(store, external));
            boolean met = keys.get(i).stream().anyMatch(held::contains);
            Outcome outcome = named ? Outcome.UPDATED : met ? Outcome.JOINED : Outcome.CREATED;
            foreseen.add(new Foreseen(outcome, keys.get(i)));
        }
        return foreseen;
    }

    /** What became of each, in the order given. */
    public List<Outcome> take(Batch batch, List<Wanted> wanted) {
        Sorting sorting = sort(batch, wanted);
        Outcome[] outcomes = new Outcome[wanted.size()];
        sorting.before().forEach(i -> outcomes[i] = Outcome.CREATED);
        List<Integer> rest = new ArrayList<>(sorting.rest());
        insert(batch, wanted, sorting.fresh(), outcomes, rest);
        rest.sort(null);
        for (int i : rest) {
            outcomes[i] = one(batch, wanted.get(i)).outcome();
        }
        return List.of(outcomes);
    }

    /**
     * Which enquiries make a lead as it seems, which did before, and which meet one: of the database or of an earlier
     * enquiry among these.
     */
    private record Sorting(List<Integer> fresh, List<Integer> before, List<Integer> rest) {}

    private Sorting sort(Batch batch, List<Wanted> wanted) {
        List<List<String>> keys = wanted.stream()
                .map(w -> keys(batch.rules().store().id(), w.draft()))
                .toList();
        Map<String, String> holders = holders(batch, keys);
        Sorting sorting = new Sorting(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> claimed = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String id = wanted.get(i).id();
            List<String> own = keys.get(i);
            if (own.stream().anyMatch(key -> id.equals(holders.get(key)))) {
                sorting.before().add(i);
            } else if (own.stream().anyMatch(key -> holders.containsKey(key) || claimed.contains(key))) {
                sorting.rest().add(i);
            } else {
                sorting.fresh().add(i);
            }
            claimed.addAll(own);
        }
        return sorting;
    }

    /** Which lead of the database answers to which of these keys. */
    private Map<String, String> holders(Batch batch, List<List<String>> keys) {
        Map<String, String> holders = new HashMap<>();
        List<String> all = keys.stream().flatMap(List::stream).distinct().toList();
        for (Versioned<Lead> lead : leads.findByKeys(batch.group(), all)) {
            lead.value()
                    .uniqueKeys()
                    .forEach(key -> holders.put(key, lead.value().id()));
        }
        return holders;
    }

    /** Stores the fresh ones; those that lost their key to somebody meanwhile go to the rest. */
    private void insert(Batch batch, List<Wanted> wanted, List<Integer> fresh, Outcome[] outcomes, List<Integer> rest) {
        List<NewLead.Made> made = fresh.stream()
                .map(i -> newLead.of(batch.group(), batch.rules(), enquiry(batch, wanted.get(i), null)))
                .toList();
        List<Change<Lead>> changes = made.stream().map(NewLead.Made::change).toList();
        List<Inserted<Lead>> answers = leads.insertAll(changes);
        for (int n = 0; n < answers.size(); n++) {
            int i = fresh.get(n);
            if (answers.get(n).taken() == null) {
                meters.count(wanted.get(i).draft().source(), Outcome.CREATED);
                outcomes[i] = Outcome.CREATED;
            } else {
                newLead.undo(made.get(n));
                rest.add(i);
            }
        }
    }

    /** Takes a single one, as it would among others. */
    public Taken one(Batch batch, Wanted wanted) {
        return leads.find(Scope.system(batch.group()), wanted.id())
                .map(before -> new Taken(
                        Outcome.CREATED, wanted.id(), before, wanted.draft().setAside()))
                .orElseGet(() -> one.take(batch.group(), batch.rules(), enquiry(batch, wanted, PRINT)));
    }

    private static NewEnquiry enquiry(Batch batch, Wanted wanted, String print) {
        return new NewEnquiry(wanted.id(), batch.by(), print, wanted.draft(), batch.hurried());
    }

    private static List<String> keys(String store, Draft draft) {
        List<String> keys = new ArrayList<>(LeadKeys.recognising(store, draft.prospect()));
        if (draft.external() != null) {
            keys.add(LeadKeys.external(store, draft.external()));
        }
        return keys;
    }
}
