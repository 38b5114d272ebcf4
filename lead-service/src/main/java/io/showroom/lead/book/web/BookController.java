package io.showroom.lead.book.web;

import io.showroom.lead.book.BookHandOver;
import io.showroom.lead.book.BookHandOvers;
import io.showroom.lead.book.BookStatus;
import io.showroom.lead.book.HandOverBook;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands over everything somebody has: on leave of a consultant, in one call. */
@RestController
@RequestMapping("/api/v1/leads/book-hand-overs")
@Tag(name = "assignment")
class BookController {
    private final HandOverBook handOver;
    private final BookHandOvers books;

    BookController(HandOverBook handOver, BookHandOvers books) {
        this.handOver = handOver;
        this.books = books;
    }

    /** Whose book goes to whom. */
    record BookBody(
            String store,

            @Schema(description = "Staff id of who gives the leads up")
            String from,

            @Schema(description = "Staff id of who gets all of them; leave out to share them out by load")
            String to) {}

    /** Who gets a suggested book. */
    record ReceiverBody(
            @Schema(description = "Staff id of who gets all of them; leave out to share them out by load")
            String to) {}

    @PostMapping
    @Operation(
            summary = "Hands over all open leads of somebody at a store",
            description = "Goes on by itself, also over a restart; the answer's Location says how far it is. Starts "
                    + "the suggested hand-over of the same book if there is one.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<BookView> begin(Scope scope, IdempotencyKey key, @RequestBody BookBody body) {
        Versioned<BookHandOver> book = handOver.handOver(
                scope,
                key,
                Text.required("store", body.store(), Text.NAME),
                Text.required("from", body.from(), Text.NAME),
                Text.optional("to", body.to(), Text.NAME));
        return Answers.created("/api/v1/leads/book-hand-overs/" + book.value().id(), book, BookView.of(book.value()));
    }

    @GetMapping
    @Operation(summary = "Hand-overs of books, newest first; those suggested wait for the manager")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    ResponseEntity<PageBody<BookView>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @RequestParam(required = false) BookStatus status,
            PageRequest page) {
        return Answers.page(books.list(scope, store, status, page), book -> BookView.of(book.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far one is")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    ResponseEntity<BookView> one(Scope scope, @PathVariable String id) {
        Versioned<BookHandOver> book = books.get(scope, id);
        return Answers.ok(book, BookView.of(book.value()));
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Starts a suggested hand-over")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<BookView> start(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody ReceiverBody body) {
        Versioned<BookHandOver> book = handOver.start(scope, id, expected, Text.optional("to", body.to(), Text.NAME));
        return Answers.ok(book, BookView.of(book.value()));
    }

    @PostMapping("/{id}/dismissal")
    @Operation(summary = "Leaves the book where it is")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<BookView> dismiss(Scope scope, @PathVariable String id, Expected expected) {
        Versioned<BookHandOver> book = handOver.dismiss(scope, id, expected);
        return Answers.ok(book, BookView.of(book.value()));
    }
}
