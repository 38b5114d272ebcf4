package io.showroom.lead.book;

import io.showroom.lead.lead.Leads;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;

/** A manager has the whole book of somebody handed over: to one colleague, or shared out by load. */
public final class HandOverBook {
    static final int MOST = 100_000;

    private final BookHandOvers books;
    private final Leads leads;
    private final Directory directory;
    private final Clock clock;

    public HandOverBook(BookHandOvers books, Leads leads, Directory directory, Clock clock) {
        this.books = books;
        this.leads = leads;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Begins it; a suggested one of the same book is started.
     *
     * @param to null to share the leads out by load
     */
    public Versioned<BookHandOver> handOver(Scope scope, IdempotencyKey key, String store, String from, String to) {
        if (!scope.sees(store) || directory.store(scope.group(), store).isEmpty()) {
            throw new NotFound("store", store);
        }
        if (directory.staff(scope.group(), from).isEmpty()) {
            throw new Invalid("from", "unknown-staff", "is nobody of this group");
        }
        mayReceive(scope.group(), store, from, to);
        String id = key == null ? Ids.next() : key.idFor(scope);
        int total = total(scope.group(), store, from);
        try {
            return books.insertIdempotent(
                    key,
                    BookHandOver.running(id, scope.group(), store, from, to, total, scope.subject(), clock.instant()));
        } catch (DuplicateKey another) {
            Versioned<BookHandOver> open = books.findByKey(scope.group(), BookHandOver.key(store, from))
                    .orElseThrow(() -> another);
            if (open.value().status() == BookStatus.RUNNING) {
                throw new Conflict("book-running", "This book is being handed over already.");
            }
            return start(scope, open.value().id(), Expected.any(), to);
        }
    }

    /** Starts a suggested one. */
    public Versioned<BookHandOver> start(Scope scope, String id, Expected expected, String to) {
        return books.change(scope, id, expected, book -> {
            mayReceive(book.group(), book.store(), book.from(), to);
            int total = total(book.group(), book.store(), book.from());
            return book.started(to, total, scope.subject(), clock.instant());
        });
    }

    /** The manager leaves the book where it is. */
    public Versioned<BookHandOver> dismiss(Scope scope, String id, Expected expected) {
        return books.change(scope, id, expected, book -> book.dismissed(scope.subject(), clock.instant()));
    }

    private int total(String group, String store, String from) {
        return (int) leads.openLoad(group, store, from, MOST);
    }

    private void mayReceive(String group, String store, String from, String to) {
        if (to == null) {
            return;
        }
        if (to.equals(from)) {
            throw new Invalid("to", "same-person", "is who gives the leads up");
        }
        if (!sells(directory, group, store, to)) {
            throw new Invalid("to", "not-at-store", "is not a consultant or manager of the store");
        }
    }

    /** Whether somebody may own leads of the store. */
    static boolean sells(Directory directory, String group, String store, String staff) {
        return directory
                .staff(group, staff)
                .filter(Staff::active)
                .filter(s -> s.stores().contains(store))
                .filter(s -> s.has(Role.SALES_CONSULTANT) || s.has(Role.STORE_MANAGER))
                .isPresent();
    }
}
