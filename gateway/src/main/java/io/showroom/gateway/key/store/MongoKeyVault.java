package io.showroom.gateway.key.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.showroom.gateway.key.KeyVault;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The keys in MongoDB, by their numbers; there are two or three. */
@Component
class MongoKeyVault implements KeyVault {
    private final MongoCollection<Document> keys;

    MongoKeyVault(MongoDatabase database) {
        this.keys = database.getCollection("signing-keys");
    }

    @Override
    public List<Kept> all() {
        // bounded, so that every engine walks the ids in their order instead of sorting the collection
        return keys.find(new Document("_id", new Document("$gt", 0L)))
                .sort(new Document("_id", 1))
                .map(key -> new Kept(key.getLong("_id"), key.getDate("madeAt").toInstant(), key.getString("sealed")))
                .into(new ArrayList<>());
    }

    @Override
    public boolean add(Kept key) {
        try {
            keys.insertOne(new Document("_id", key.number())
                    .append("madeAt", key.madeAt())
                    .append("sealed", key.sealed()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void remove(long number) {
        keys.deleteOne(new Document("_id", number));
    }
}
