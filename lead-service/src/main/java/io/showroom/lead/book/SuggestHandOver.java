package io.showroom.lead.book;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.security.Role;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import java.util.Set;

/**
 * Somebody left, went to another store or to other work: the hand-over of what they hold where they no longer sell is
 * suggested to the manager, or started when the group wants that. Who comes back keeps their book.
 */
public final class SuggestHandOver {
    private final BookHandOvers books;
    private final Leads leads;
    private final LeadRulebook rulebook;
    private final Directory directory;

    public SuggestHandOver(BookHandOvers books, Leads leads, LeadRulebook rulebook, Directory directory) {
        this.books = books;
        this.leads = leads;
        this.rulebook = rulebook;
        this.directory = directory;
    }

    /** What is read of {@code directory.staff-changed.v1}. */
    public record StaffChanged(String id, Set<Role> roles, Set<String> stores, boolean active) {
        public StaffChanged {
            roles = roles == null ? Set.of() : roles;
            stores = stores == null ? Set.of() : stores;
        }

        boolean sellsAt(String store) {
            return active
                    && stores.contains(store)
                    && (roles.contains(Role.SALES_CONSULTANT) || roles.contains(Role.STORE_MANAGER));
        }
    }

    public void on(IncomingEvent<StaffChanged> event) {
        for (Store store : directory.stores(event.group())) {
            if (event.data().sellsAt(store.id())) {
                forget(event, store.id());
            } else {
                suggest(event, store.id());
            }
        }
    }

    private void suggest(IncomingEvent<StaffChanged> event, String store) {
        String staff = event.data().id();
        int held = (int) leads.openLoad(event.group(), store, staff, HandOverBook.MOST);
        if (held == 0) {
            return;
        }
        boolean atOnce = rulebook.assignment(event.group()).leaversAtOnce();
        String id = event.derivedId("book|" + store);
        Change<BookHandOver> book = atOnce
                ? BookHandOver.running(id, event.group(), store, staff, null, held, null, event.time())
                : BookHandOver.suggested(id, event.group(), store, staff, held, event.time());
        try {
            books.insertOnce(event, book);
        } catch (DuplicateKey suggestedBefore) {
            return;
        }
    }

    private void forget(IncomingEvent<StaffChanged> event, String store) {
        books.findByKey(event.group(), BookHandOver.key(store, event.data().id()))
                .filter(open -> open.value().status() == BookStatus.SUGGESTED)
                .ifPresent(open -> books.changeOnce(
                        event,
                        open.value().id(),
                        book -> book.status() == BookStatus.SUGGESTED
                                ? book.dismissed(null, event.time())
                                : Change.none(book)));
    }
}
