package io.showroom.gateway.directory.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.showroom.gateway.directory.ImportReport;
import io.showroom.gateway.directory.Outcome;
import io.showroom.gateway.directory.TakenFiles;
import java.time.Clock;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The files in MongoDB, by their content's fingerprint. */
@Component
class MongoTakenFiles implements TakenFiles {
    private final MongoCollection<Document> files;
    private final Clock clock;

    MongoTakenFiles(MongoDatabase database, Clock clock) {
        this.files = database.getCollection("taken-files");
        this.clock = clock;
    }

    @Override
    public boolean isTaken(String fingerprint) {
        return files.find(new Document("_id", fingerprint)).first() != null;
    }

    @Override
    public void taken(String fingerprint, ImportReport report) {
        Document file = new Document("_id", fingerprint).append("at", clock.instant());
        for (Outcome outcome : Outcome.values()) {
            file.append(outcome.name().toLowerCase(java.util.Locale.ROOT), report.count(outcome));
        }
        files.replaceOne(new Document("_id", fingerprint), file, new ReplaceOptions().upsert(true));
    }
}
