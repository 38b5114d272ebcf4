package io.showroom.lead.bulk.store;

import io.showroom.lead.bulk.FinishImport;
import io.showroom.lead.bulk.ImportChunk;
import io.showroom.lead.bulk.LeadImport;
import io.showroom.lead.bulk.LookAfterImport;
import io.showroom.lead.bulk.WorkOnChunk;
import io.showroom.platform.store.Job;
import io.showroom.platform.store.MongoRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has imports and their chunks worked on. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {
    private static final int CHUNKS_AT_ONCE = 2;

    @Bean
    Job<ImportChunk> workOnChunks(MongoRepository<ImportChunk> chunks, WorkOnChunk work, FinishImport finish) {
        return new Job<>(chunks, work::step, CHUNKS_AT_ONCE).then(finish::after);
    }

    @Bean
    Job<LeadImport> lookAfterImports(MongoRepository<LeadImport> imports, LookAfterImport lookAfter) {
        return new Job<>(imports, lookAfter::step, 1);
    }
}
