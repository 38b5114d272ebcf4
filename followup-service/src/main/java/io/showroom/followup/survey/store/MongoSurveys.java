package io.showroom.followup.survey.store;

import io.showroom.followup.survey.Survey;
import io.showroom.followup.survey.SurveyFilter;
import io.showroom.followup.survey.Surveys;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The surveys in MongoDB. */
@Component
class MongoSurveys extends MongoRepository<Survey> implements Surveys {
    private static final String CUSTOMER = "state.subject.customerId";
    private static final String VEHICLE = "state.subject.vehicleId";

    MongoSurveys(StoreContext context) {
        super(
                context,
                AggregateMapping.of("surveys", Survey.class)
                        .scopedBy(ScopeRule.store())
                        .uniqueKeys(Survey::uniqueKeys)
                        .indexedBy(
                                IndexSpec.on("group", "store", "-state.at", "_id")
                                        .because("the surveys of a store, newest first"),
                                IndexSpec.on("group", "-state.at", "_id")
                                        .because("the surveys of the whole group, newest first"),
                                IndexSpec.on("group", "store", "state.about", "-state.at", "_id")
                                        .because("a store's surveys about deliveries, or about service"),
                                IndexSpec.on("group", CUSTOMER, "-state.at", "_id")
                                        .because("the surveys of a customer, newest first"),
                                IndexSpec.on("group", VEHICLE, "-state.at", "_id")
                                        .because("the surveys about a car, newest first")));
    }

    @Override
    public Page<Versioned<Survey>> list(Scope scope, SurveyFilter filter, PageRequest page) {
        Document query = new Document();
        append(query, "store", filter.store());
        append(
                query,
                "state.about",
                filter.about() == null ? null : filter.about().name());
        append(query, CUSTOMER, filter.customerId());
        append(query, VEHICLE, filter.vehicleId());
        return page(scope, query, Order.newestFirst("state.at"), page);
    }

    private static void append(Document query, String field, Object value) {
        if (value != null) {
            query.append(field, value);
        }
    }
}
