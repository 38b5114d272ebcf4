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
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The surveys in MongoDB. */
@Component
class MongoSurveys extends MongoRepository<Survey> implements Surveys {
    private static final String AT = "order.at";
    private static final String ABOUT = "state.about";
    private static final String CUSTOMER = "state.subject.customerId";
    private static final String VEHICLE = "state.subject.vehicleId";

    MongoSurveys(StoreContext context) {
        super(
                context,
                AggregateMapping.of("surveys", Survey.class)
                        .scopedBy(ScopeRule.store())
                        .uniqueKeys(Survey::uniqueKeys)
                        .order(survey -> Map.of("at", survey.at()))
                        .indexedBy(Stream.of(
                                        IndexSpec.ofStoreAndGroup("surveys, newest first", "-" + AT, "_id"),
                                        IndexSpec.ofStoreAndGroup(
                                                "surveys about deliveries, or about service", ABOUT, "-" + AT, "_id"),
                                        Stream.of(
                                                IndexSpec.on("group", CUSTOMER, "-" + AT, "_id")
                                                        .because("the surveys of a customer, newest first"),
                                                IndexSpec.on("group", VEHICLE, "-" + AT, "_id")
                                                        .because("the surveys about a car, newest first")))
                                .flatMap(indexes -> indexes)
                                .toArray(IndexSpec[]::new)));
    }

    @Override
    public Page<Versioned<Survey>> list(Scope scope, SurveyFilter filter, PageRequest page) {
        Document query = new Document();
        append(query, "store", filter.store());
        append(query, ABOUT, filter.about() == null ? null : filter.about().name());
        append(query, CUSTOMER, filter.customerId());
        append(query, VEHICLE, filter.vehicleId());
        return page(scope, query, Order.newestFirst(AT), page);
    }

    private static void append(Document query, String field, Object value) {
        if (value != null) {
            query.append(field, value);
        }
    }
}
