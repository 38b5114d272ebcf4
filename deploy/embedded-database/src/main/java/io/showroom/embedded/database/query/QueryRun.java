package io.showroom.embedded.database.query;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.plan.Plan;
import io.showroom.embedded.database.plan.SortOrder;
import java.util.function.Predicate;
import org.h2.mvstore.MVMap;

/** A query being carried out by a plan; it may be left and taken up again between any two documents. */
public final class QueryRun implements DocumentSource {
    private final DocumentSource source;
    private final ScanCount count = new ScanCount();
    private int toSkip;
    private long left;

    public QueryRun(QuerySpec query, Plan plan, MVMap<byte[], byte[]> documents, Predicate<Document> matcher) {
        MatchingDocuments matching = new MatchingDocuments(Scans.of(plan, count), documents, matcher, count);
        SortOrder sort = SortOrder.of(query.sort());
        boolean sorted = plan.sorted() || sort.isNone();
        this.source = sorted ? matching : new SortedDocuments(matching, sort, query.wanted());
        this.toSkip = query.skip();
        this.left = query.limit() == 0 ? Long.MAX_VALUE : query.limit();
    }

    @Override
    public FoundDocument next() {
        while (toSkip > 0 && left > 0) {
            toSkip--;
            if (source.next() == null) {
                left = 0;
            }
        }
        if (left == 0) {
            return null;
        }
        left--;
        return source.next();
    }

    @Override
    public void pause() {
        source.pause();
    }

    public ScanCount count() {
        return count;
    }
}
