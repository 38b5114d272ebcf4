package io.showroom.lead.tally.store;

import java.util.List;
import org.bson.Document;

/**
 * Where a book stands: the number of the last entry, and the entry itself until it is carried out.
 *
 * @param number entries are numbered 1, 2, …; whoever writes number n has seen all before it
 * @param writer the process that wrote the entry
 * @param moves empty once the entry was carried out
 * @param building the generation that a rebuild is writing beside this one; null when none is
 * @param keptUp whether changes are brought into that one as well; before, it is noted of which sources there were any
 * @param closed whether another generation has taken its place
 */
record Head(Book book, long number, String writer, List<Move> moves, Long building, boolean keptUp, boolean closed) {

    /** One record's step from what was counted of it to what is counted now; either may be null. */
    record Move(Document before, Document after) {
        Document document() {
            Document document = new Document();
            if (before != null) {
                document.append("before", before);
            }
            if (after != null) {
                document.append("after", after);
            }
            return document;
        }
    }

    boolean pending() {
        return !moves.isEmpty();
    }

    static Head of(Book book, Document document) {
        List<Move> moves = document.getList("moves", Document.class, List.of()).stream()
                .map(m -> new Move(m.get("before", Document.class), m.get("after", Document.class)))
                .toList();
        return new Head(
                book,
                document.getLong("number"),
                document.getString("writer"),
                moves,
                document.getLong("building"),
                document.getBoolean("keptUp", false),
                document.getBoolean("closed", false));
    }
}
