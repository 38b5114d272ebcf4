package io.showroom.vehicle;

import io.showroom.platform.store.FoundAnew;
import io.showroom.platform.store.Migration;
import io.showroom.platform.store.MongoRepository;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to records that an earlier version of the service stored. */
@Configuration(proxyBeanMethods = false)
class VehicleMigrations {
    private static final Set<String> RETIRED = Set.of(
            "group_store_reception_at_desc__id",
            "group_store_state_reception_at_desc__id",
            "group_reception_at_desc__id",
            "group_state_reception_at_desc__id",
            "group_car_vehicleId_reception_at_desc__id",
            "group_car_customerId_reception_at_desc__id");

    @Bean
    Migration workOrdersAreFoundInTheOrderOfTheirLists(ObjectProvider<MongoRepository<?>> repositories) {
        return new Migration(
                1,
                "work orders are found in the order of their lists",
                database -> repositories.forEach(repository -> FoundAnew.run(database, repository.mapping(), RETIRED)));
    }
}
