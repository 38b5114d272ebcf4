package io.showroom.lead.book;

import io.showroom.lead.event.BookEvent;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;

/**
 * The hand-over of all open leads that somebody has at a store.
 *
 * @param from staff id of who gives them up
 * @param to staff id of who gets all of them; null to share them out by load
 * @param total open leads when it began; when it is only suggested, when that was
 * @param moved how many of them have a new owner
 * @param by who started or dismissed it; null when the directory's news did
 * @param nextAt when the next step is due; null when there is none
 */
public record BookHandOver(
        String id,
        String group,
        String store,
        String from,
        String to,
        BookStatus status,
        int total,
        int moved,
        String by,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Instant nextAt)
        implements Aggregate {

    static Change<BookHandOver> suggested(String id, String group, String store, String from, int total, Instant now) {
        BookHandOver book = new BookHandOver(
                id, group, store, from, null, BookStatus.SUGGESTED, total, 0, null, now, null, null, null);
        return Change.of(book, new BookEvent.Suggested(id, store, from, total, now));
    }

    static Change<BookHandOver> running(
            String id, String group, String store, String from, String to, int total, String by, Instant now) {
        return Change.of(
                new BookHandOver(id, group, store, from, to, BookStatus.RUNNING, total, 0, by, now, now, null, now));
    }

    static String key(String store, String from) {
        return "book|" + store + "|" + from;
    }

    /** One open hand-over for each person and store. */
    public List<String> uniqueKeys() {
        return status.open() ? List.of(key(store, from)) : List.of();
    }

    Change<BookHandOver> started(String receiver, int leads, String starter, Instant now) {
        mustBeSuggested();
        return Change.of(new BookHandOver(
                id, group, store, from, receiver, BookStatus.RUNNING, leads, 0, starter, createdAt, now, null, now));
    }

    Change<BookHandOver> dismissed(String dismisser, Instant now) {
        mustBeSuggested();
        return Change.of(new BookHandOver(
                id, group, store, from, to, BookStatus.DISMISSED, total, 0, dismisser, createdAt, null, now, null));
    }

    /** A step was done and so many leads are left; with none left it is over. */
    Change<BookHandOver> stepped(int left, Instant now) {
        if (status != BookStatus.RUNNING) {
            return Change.none(this);
        }
        boolean over = left == 0;
        BookHandOver next = new BookHandOver(
                id,
                group,
                store,
                from,
                to,
                over ? BookStatus.DONE : status,
                total,
                Math.max(moved, total - left),
                by,
                createdAt,
                startedAt,
                over ? now : null,
                over ? null : now);
        return over
                ? Change.of(next, new BookEvent.HandedOver(id, store, from, to, next.moved(), by, now))
                : Change.of(next);
    }

    private void mustBeSuggested() {
        if (status != BookStatus.SUGGESTED) {
            throw new Conflict("not-suggested", "The hand-over is " + status + ".");
        }
    }
}
