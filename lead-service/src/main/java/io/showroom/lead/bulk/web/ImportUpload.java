package io.showroom.lead.bulk.web;

import io.showroom.lead.settings.ImportSettings;
import io.showroom.platform.web.Upload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files of leads are streamed; what a group takes at most is its own setting below this limit. */
@Configuration(proxyBeanMethods = false)
class ImportUpload {
    @Bean
    Upload leadFiles() {
        return new Upload(ImportController.PATH, ImportSettings.LARGEST);
    }
}
