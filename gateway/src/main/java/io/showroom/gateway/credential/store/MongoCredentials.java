package io.showroom.gateway.credential.store;

import io.showroom.gateway.credential.Credential;
import io.showroom.gateway.credential.Credentials;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import org.springframework.stereotype.Component;

/** The credentials in MongoDB, found by their owner only. */
@Component
class MongoCredentials extends MongoRepository<Credential> implements Credentials {

    MongoCredentials(StoreContext context) {
        super(context, AggregateMapping.of("credentials", Credential.class).scopedBy(ScopeRule.group()));
    }
}
