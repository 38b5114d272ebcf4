package io.showroom.lead.bulk.store;

import io.showroom.lead.bulk.ImportChunk;
import io.showroom.lead.bulk.ImportChunks;
import io.showroom.lead.bulk.Tally;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.StoreContext;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Chunks in MongoDB; what is asked of many is read without their rows. */
@Component
class MongoImportChunks extends MongoRepository<ImportChunk> implements ImportChunks {
    private static final String OWNER = "state.importId";
    private static final String NUMBER = "state.number";
    private static final String RUN = "state.run";
    private static final String OPEN = "state.open";
    private static final int MOST = 100_000;

    MongoImportChunks(StoreContext context) {
        super(
                context,
                AggregateMapping.of("lead_import_chunks", ImportChunk.class)
                        .wakeAt(ImportChunk::nextAt)
                        .indexedBy(
                                IndexSpec.on("group", OWNER, NUMBER).because("an import's chunks in their order"),
                                IndexSpec.on("group", OWNER, RUN, OPEN).because("how many have done their work")));
    }

    @Override
    public int done(String group, String importId, int run) {
        Document filter = new Document(OWNER, importId).append(RUN, run).append(OPEN, false);
        return (int) count(Scope.system(group), filter, MOST);
    }

    @Override
    public Tally tally(String group, String importId, int run) {
        Tally sum = Tally.NONE;
        Document filter = new Document("group", group).append(OWNER, importId).append(RUN, run);
        for (BsonDocument chunk : collection().find(filter).projection(new Document("state.tally", 1))) {
            BsonDocument tally = chunk.getDocument("state").getDocument("tally");
            sum = sum.plus(new Tally(
                    number(tally, "rows"),
                    number(tally, "created"),
                    number(tally, "joined"),
                    number(tally, "updated"),
                    number(tally, "refused"),
                    number(tally, "warned")));
        }
        return sum;
    }

    @Override
    public List<List<Long>> marks(String group, String importId) {
        List<List<Long>> all = new ArrayList<>();
        for (BsonDocument chunk : collection()
                .find(new Document("group", group).append(OWNER, importId))
                .projection(new Document("state.marks", 1))
                .sort(new Document(NUMBER, 1))) {
            all.add(chunk.getDocument("state").getArray("marks").stream()
                    .map(mark -> mark.asInt64().getValue())
                    .toList());
        }
        return all;
    }

    @Override
    public void delete(String group, String importId) {
        collection().deleteMany(new Document("group", group).append(OWNER, importId));
    }

    private static int number(BsonDocument tally, String field) {
        return tally.getInt32(field).getValue();
    }
}
