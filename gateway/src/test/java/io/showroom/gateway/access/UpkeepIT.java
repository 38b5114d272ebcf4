package io.showroom.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.showroom.gateway.signin.SignInIT;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UpkeepIT extends SignInIT {

    @Autowired
    private UpkeepEveryMinute upkeep;

    @Autowired
    private MongoDatabase database;

    private long kept(String collection) {
        return database.getCollection(collection).countDocuments(new Document("staff", world.adminId()));
    }

    @Test
    void what_is_over_is_swept_away_and_nothing_else() {
        signedIn();
        browser.signIn(world.adminId() + "-nobody", "wrong password");
        upkeep.keepUp();
        assertThat(kept("sessions")).isEqualTo(1);
        assertThat(kept("authorizations")).isEqualTo(1);
        long tries = database.getCollection("sign-in-attempts").countDocuments();
        assertThat(tries).isPositive();

        clock.advance(Duration.ofHours(24));
        database.getCollection("authorizations")
                .updateOne(
                        new Document("staff", world.adminId()),
                        new Document("$set", new Document("until", Instant.now().minusSeconds(1))));
        upkeep.keepUp();
        assertThat(kept("sessions")).isZero();
        assertThat(kept("authorizations")).isZero();
        assertThat(database.getCollection("sign-in-attempts").countDocuments()).isZero();
    }
}
