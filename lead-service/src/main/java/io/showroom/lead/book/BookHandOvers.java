package io.showroom.lead.book;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** Where hand-overs of books are kept. */
public interface BookHandOvers extends Repository<BookHandOver> {

    /** Those the caller sees, newest first; store and status null for all. */
    Page<Versioned<BookHandOver>> list(Scope scope, String store, BookStatus status, PageRequest page);
}
