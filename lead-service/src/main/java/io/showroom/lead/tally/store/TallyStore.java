package io.showroom.lead.tally.store;

import com.mongodb.client.MongoDatabase;
import io.showroom.lead.tally.CountedRecords;
import io.showroom.lead.tally.Generations;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.ReadModel;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.value.Ids;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the counts together. */
@Configuration(proxyBeanMethods = false)
class TallyStore {
    /** Another process's entry of a few hundred moves takes well below a second to carry out. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    Heads tallyHeads(MongoDatabase database) {
        return new Heads(database, Ids.next());
    }

    @Bean
    ReadModel tallyRecords(MongoDatabase database) {
        return new ReadModel(
                database,
                "tallyRecords",
                ScopeRule.storesAndOwners("store", "by.OWNER"),
                List.of(
                        IndexSpec.on(CountedDocuments.OF).because("what was counted last of a lead"),
                        IndexSpec.on(CountedDocuments.TAGS, "-" + CountedDocuments.AT, "_id")
                                .because("the records behind a figure, newest first")));
    }

    @Bean
    MongoLedger ledger(MongoDatabase database, Heads heads, ReadModel tallyRecords) {
        RecordWrites records = new RecordWrites(tallyRecords.documents());
        return new MongoLedger(heads, records, new CellWrites(database), new Changes(database), PATIENCE);
    }

    @Bean
    Generations generations(MongoDatabase database, Heads heads, MongoLedger ledger, ReadModel tallyRecords) {
        return new MongoGenerations(
                database, heads, ledger, tallyRecords.documents(), MongoGenerations.COUNTED_AT_ONCE);
    }

    @Bean
    CountedRecords countedRecords(ReadModel tallyRecords, Heads heads) {
        return new MongoCountedRecords(tallyRecords, heads);
    }

    @Bean
    Tallies tallies(MongoDatabase database, Heads heads) {
        return new MongoTallies(database, heads);
    }
}
