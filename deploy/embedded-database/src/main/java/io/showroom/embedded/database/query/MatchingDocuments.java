package io.showroom.embedded.database.query;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.key.DocumentBytes;
import java.util.function.Predicate;
import org.h2.mvstore.MVMap;

/** The candidates of a scan that the matcher accepts. */
final class MatchingDocuments implements DocumentSource {
    private final KeyScan scan;
    private final MVMap<byte[], byte[]> documents;
    private final Predicate<Document> matcher;
    private final ScanCount count;

    MatchingDocuments(KeyScan scan, MVMap<byte[], byte[]> documents, Predicate<Document> matcher, ScanCount count) {
        this.scan = scan;
        this.documents = documents;
        this.matcher = matcher;
        this.count = count;
    }

    @Override
    public FoundDocument next() {
        while (scan.next()) {
            FoundDocument found = read(scan.id());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Reads a document as it is now; null if it is gone or does not match. */
    FoundDocument read(byte[] id) {
        Dropped.refuse(documents);
        byte[] bytes = documents.get(id);
        if (bytes == null) {
            return null;
        }
        count.document();
        Document document = DocumentBytes.decode(bytes);
        return matcher.test(document) ? new FoundDocument(id, document, bytes.length) : null;
    }

    @Override
    public void pause() {
        scan.pause();
    }
}
