package io.showroom.lead.intake;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Group;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;

/** Takes an enquiry as somebody typed it, for the store it names, the caller's only one, or the group's intake store. */
public final class SubmitEnquiry {
    private final TakeEnquiry take;
    private final LeadRulebook rulebook;
    private final Directory directory;
    private final Clock clock;

    public SubmitEnquiry(TakeEnquiry take, LeadRulebook rulebook, Directory directory, Clock clock) {
        this.take = take;
        this.rulebook = rulebook;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param store as typed; may be null */
    public Taken submit(Scope scope, String store, EnquiryDraft.Typed typed, IdempotencyKey key) {
        String id = store == null || store.isBlank() ? usualStore(scope) : store.strip();
        if (!scope.sees(id) || directory.store(scope.group(), id).isEmpty()) {
            throw new NotFound("store", id);
        }
        LeadRules rules = rulebook.of(scope.group(), id);
        Consultants consultants = Consultants.of(directory, scope.group(), id);
        EnquiryDraft.Desk desk = new EnquiryDraft.Desk(rules.store(), clock.instant(), consultants, false);
        Draft draft = EnquiryDraft.read(forOneself(scope, typed), desk);
        return take.take(scope, rules, draft, key);
    }

    /** A consultant who enters a lead has it, unless somebody else is named. */
    private static EnquiryDraft.Typed forOneself(Scope scope, EnquiryDraft.Typed typed) {
        return scope.ownOnly()
                        && (typed.consultant() == null || typed.consultant().isBlank())
                ? typed.forConsultant(scope.subject())
                : typed;
    }

    private String usualStore(Scope scope) {
        if (!scope.allStores() && scope.stores().size() == 1) {
            return scope.stores().iterator().next();
        }
        return directory
                .group(scope.group())
                .map(Group::intakeStore)
                .orElseThrow(() -> new Invalid("store", "required", "is missing, and the group has no intake store"));
    }
}
