package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.showroom.embedded.database.key.DocumentBytes;
import io.showroom.embedded.database.query.DocumentSource;
import io.showroom.embedded.database.query.FoundDocument;
import io.showroom.embedded.database.query.QueryRun;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@code aggregate}, and so the driver's count: the first stages are planned, the library does the others. */
final class AggregateCommand {
    private AggregateCommand() {}

    static Document run(IndexedDatabase database, OpenCursors cursors, Document command, DatabaseResolver databases) {
        IndexedCollection collection =
                database.collection(command.get("aggregate").toString());
        PipelineHead head = PipelineHead.of(Aggregation.parse(command.get("pipeline")), command.get("hint"));
        Aggregation rest = Aggregation.fromPipeline(head.rest(), databases, database, collection, NoopOplog.get());
        rest.validate(command.containsKey("cursor") ? new Document("cursor", new Document()) : new Document());
        QueryRun run = collection.run(head.query());
        Iterator<Document> results = rest.runStagesAsStream(documents(run)).iterator();
        return cursors.firstBatch(
                collection.getFullName(),
                new Results(results, run),
                UnaryOperator.identity(),
                FindCommand.document(command, "cursor").get("batchSize"),
                false);
    }

    static List<Document> pipeline(Document command) {
        return Aggregation.parse(command.get("pipeline"));
    }

    private static Stream<Document> documents(QueryRun run) {
        Iterator<Document> iterator = new FoundIterator(run);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    /** The results of the last stage; the query below may be left between two of them. */
    private record Results(Iterator<Document> documents, QueryRun run) implements DocumentSource {
        @Override
        public FoundDocument next() {
            if (!documents.hasNext()) {
                return null;
            }
            Document document = documents.next();
            return new FoundDocument(null, document, DocumentBytes.encode(document).length);
        }

        @Override
        public void pause() {
            run.pause();
        }
    }

    private static final class FoundIterator implements Iterator<Document> {
        private final QueryRun run;
        private FoundDocument ahead;
        private boolean looked;

        FoundIterator(QueryRun run) {
            this.run = run;
        }

        @Override
        public boolean hasNext() {
            if (!looked) {
                ahead = run.next();
                looked = true;
            }
            return ahead != null;
        }

        @Override
        public Document next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            looked = false;
            return ahead.document();
        }
    }
}
