package io.showroom.gateway.signin.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import io.showroom.gateway.access.Upkeep;
import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.credential.Credential.Owner;
import io.showroom.gateway.credential.EndsAccess;
import io.showroom.gateway.signin.Sessions;
import io.showroom.gateway.signin.SignedIn;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The sessions in MongoDB, under the hash of what the browser holds. */
@Component
@WithOwnIssuer
class MongoSessions implements Sessions, Upkeep, EndsAccess {
    private final MongoCollection<Document> sessions;
    private final Clock clock;

    MongoSessions(MongoDatabase database, Clock clock) {
        this.sessions = database.getCollection("sessions");
        this.clock = clock;
        // finds the sessions that are over, for the sweep
        sessions.createIndex(new Document("until", 1), new IndexOptions().name("until"));
        // finds where somebody is signed in, to sign them out
        sessions.createIndex(new Document("group", 1).append("staff", 1), new IndexOptions().name("group_staff"));
    }

    @Override
    public void open(String secret, SignedIn signedIn, Instant until) {
        sessions.insertOne(new Document("_id", Ids.fingerprint(secret))
                .append("group", signedIn.group())
                .append("staff", signedIn.staff())
                .append("at", signedIn.at())
                .append("until", until));
    }

    @Override
    public Optional<SignedIn> of(String secret) {
        return Optional.ofNullable(sessions.find(new Document("_id", Ids.fingerprint(secret)))
                        .first())
                .filter(session -> session.getDate("until").toInstant().isAfter(clock.instant()))
                .map(session -> new SignedIn(
                        session.getString("group"),
                        session.getString("staff"),
                        session.getDate("at").toInstant()));
    }

    @Override
    public void close(String secret) {
        sessions.deleteOne(new Document("_id", Ids.fingerprint(secret)));
    }

    @Override
    public void closeAll(String group, String staff) {
        sessions.deleteMany(new Document("group", group).append("staff", staff));
    }

    @Override
    public void endAccess(Owner owner) {
        closeAll(owner.group(), owner.record());
    }

    @Override
    public void keepUp(Instant now) {
        sessions.deleteMany(new Document("until", new Document("$lte", now)));
    }
}
