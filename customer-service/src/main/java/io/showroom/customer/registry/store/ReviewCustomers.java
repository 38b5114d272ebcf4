package io.showroom.customer.registry.store;

import io.showroom.customer.classification.LifecycleSettings;
import io.showroom.customer.registry.Customer;
import io.showroom.platform.store.Wakeup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wakes a customer when time alone changes where they stand: out of the honeymoon, dormant, lost. */
@Configuration(proxyBeanMethods = false)
class ReviewCustomers {

    @Bean
    Wakeup<Customer> review(MongoCustomers customers, LifecycleSettings settings) {
        return new Wakeup<>(customers, (customer, now) -> customer.reviewed(settings.of(customer.group()), now));
    }
}
