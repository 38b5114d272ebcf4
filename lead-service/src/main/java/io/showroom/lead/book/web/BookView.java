package io.showroom.lead.book.web;

import io.showroom.lead.book.BookHandOver;
import io.showroom.lead.book.BookStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** How far the hand-over of a book is. */
record BookView(
        String id,
        String store,

        @Schema(description = "Staff id of who gives the leads up")
        String from,

        @Schema(description = "Staff id of who gets all of them; absent when they are shared out by load")
        String to,

        BookStatus status,
        @Schema(description = "Open leads when it began") int total,
        @Schema(description = "How many have a new owner") int moved,

        @Schema(description = "Staff id of who started or dismissed it; absent when the directory's news did")
        String by,

        @Schema(description = "UTC") Instant createdAt,
        @Schema(description = "UTC") Instant startedAt,
        @Schema(description = "UTC") Instant finishedAt) {

    static BookView of(BookHandOver book) {
        return new BookView(
                book.id(),
                book.store(),
                book.from(),
                book.to(),
                book.status(),
                book.total(),
                book.moved(),
                book.by(),
                book.createdAt(),
                book.startedAt(),
                book.finishedAt());
    }
}
