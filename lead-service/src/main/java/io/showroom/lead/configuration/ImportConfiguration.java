package io.showroom.lead.configuration;

import io.showroom.lead.bulk.FinishImport;
import io.showroom.lead.bulk.ImportChunks;
import io.showroom.lead.bulk.LeadImports;
import io.showroom.lead.bulk.ListRefusals;
import io.showroom.lead.bulk.LookAfterImport;
import io.showroom.lead.bulk.ReadRows;
import io.showroom.lead.bulk.ReceiveFile;
import io.showroom.lead.bulk.SteerImport;
import io.showroom.lead.bulk.TakeRows;
import io.showroom.lead.bulk.WorkOnChunk;
import io.showroom.lead.intake.TakeEnquiries;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.store.AuditTrail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the taking of whole files. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    @Bean
    ReceiveFile receiveFile(LeadImports imports, ImportChunks chunks, LeadRulebook rulebook, Clock clock) {
        return new ReceiveFile(imports, chunks, rulebook, clock);
    }

    @Bean
    SteerImport steerImport(LeadImports imports, ImportChunks chunks, LeadRulebook rulebook, Clock clock) {
        return new SteerImport(imports, chunks, rulebook, clock);
    }

    @Bean
    FinishImport finishImport(LeadImports imports, ImportChunks chunks, LeadRulebook rulebook, Clock clock) {
        return new FinishImport(imports, chunks, rulebook, clock);
    }

    @Bean
    LookAfterImport lookAfterImport(ImportChunks chunks, FinishImport finish) {
        return new LookAfterImport(chunks, finish);
    }

    @Bean
    WorkOnChunk workOnChunk(LeadImports imports, Directory directory, TakeEnquiries take, LeadRulebook rulebook) {
        return new WorkOnChunk(imports, new ReadRows(directory), new TakeRows(take, rulebook));
    }

    @Bean
    ListRefusals listRefusals(LeadImports imports, ImportChunks chunks, AuditTrail trail) {
        return new ListRefusals(imports, chunks, trail);
    }
}
