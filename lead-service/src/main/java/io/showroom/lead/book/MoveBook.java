package io.showroom.lead.book;

import io.showroom.lead.assignment.AssignLead;
import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Moves the next leads of a book. Each is moved once: a lead is only taken from who gives the book up, so that a step
 * done again after a crash finds those left.
 */
public final class MoveBook {
    private static final int STEP = 50;

    private final Leads leads;
    private final LeadRulebook rulebook;
    private final AssignLead assign;
    private final Directory directory;

    public MoveBook(Leads leads, LeadRulebook rulebook, AssignLead assign, Directory directory) {
        this.leads = leads;
        this.rulebook = rulebook;
        this.assign = assign;
        this.directory = directory;
    }

    public Function<BookHandOver, Change<BookHandOver>> step(BookHandOver book, Instant now) {
        Scope system = Scope.system(book.group());
        LeadFilter held = LeadFilter.held(book.store(), book.from());
        List<Versioned<Lead>> next =
                leads.list(system, held, new PageRequest(STEP, null)).items();
        LeadRules rules = rulebook.of(book.group(), book.store());
        for (Versioned<Lead> lead : next) {
            move(system, lead.value().id(), book, rules, now);
        }
        int left =
                next.isEmpty() ? 0 : (int) leads.openLoad(book.group(), book.store(), book.from(), HandOverBook.MOST);
        return newest -> newest.stepped(left, now);
    }

    private void move(Scope system, String lead, BookHandOver book, LeadRules rules, Instant now) {
        try {
            leads.change(system, lead, Expected.any(), one -> moved(one, book, rules, now));
        } catch (NotFound gone) {
            return; // another step moved it to where it is not seen
        }
    }

    private Change<Lead> moved(Lead lead, BookHandOver book, LeadRules rules, Instant now) {
        boolean still =
                lead.open() && lead.store().equals(book.store()) && book.from().equals(lead.owner());
        if (!still) {
            return Change.none(lead);
        }
        LeadEdit edit = LeadEdit.of(lead, rules, now, book.by());
        boolean named = book.to() != null && HandOverBook.sells(directory, book.group(), book.store(), book.to());
        return named
                ? edit.assign(book.to(), AssignmentReason.LEAVER).done()
                : assign.byTurn(edit, AssignmentReason.LEAVER, List.of(book.from()), rules, now)
                        .done();
    }
}
