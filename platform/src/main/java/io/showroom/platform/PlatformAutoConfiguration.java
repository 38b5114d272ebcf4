package io.showroom.platform;

import io.showroom.platform.directory.DirectoryConfiguration;
import io.showroom.platform.messaging.MessagingConfiguration;
import io.showroom.platform.operations.OperationsConfiguration;
import io.showroom.platform.privacy.PrivacyConfiguration;
import io.showroom.platform.security.SecurityConfiguration;
import io.showroom.platform.store.StoreConfiguration;
import io.showroom.platform.web.WebConfiguration;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything a service gets by having the platform on its path. */
@AutoConfiguration
@Import({
    StoreConfiguration.class,
    MessagingConfiguration.class,
    DirectoryConfiguration.class,
    SecurityConfiguration.class,
    PrivacyConfiguration.class,
    WebConfiguration.class,
    OperationsConfiguration.class
})
public class PlatformAutoConfiguration {

    /** The clock everything asks for the time; UTC, in the milliseconds that a stored time keeps. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
