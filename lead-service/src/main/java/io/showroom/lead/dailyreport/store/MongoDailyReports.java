package io.showroom.lead.dailyreport.store;

import io.showroom.lead.dailyreport.DailyReport;
import io.showroom.lead.dailyreport.DailyReports;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Daily reports in MongoDB. Consultants see their own only. */
@Component
class MongoDailyReports extends MongoRepository<DailyReport> implements DailyReports {
    private static final String STAFF = "state.staff";
    private static final String RECOGNISED = "state.recognised";
    private static final String CORRECTS = "state.corrects";
    private static final String DAY = "state.day";
    private static final String SUBMITTED = "state.submittedAt";

    private static final AggregateMapping<DailyReport> MAPPING = AggregateMapping.of("daily_reports", DailyReport.class)
            .scopedBy(ScopeRule.storesAndOwners("store", STAFF))
            .indexedBy(
                    IndexSpec.on("group", "-" + SUBMITTED, "_id").because("head office's list of reports"),
                    IndexSpec.on("group", "store", "-" + SUBMITTED, "_id").because("a store's reports"),
                    IndexSpec.on("group", "store", STAFF, "-" + SUBMITTED, "_id")
                            .because("a salesperson's reports"),
                    IndexSpec.on("group", "store", RECOGNISED, "-" + SUBMITTED, "_id")
                            .because("a store's reports that are not recognised"),
                    IndexSpec.on("group", CORRECTS, "-" + SUBMITTED, "_id").because("the corrections of a report"));

    MongoDailyReports(StoreContext context) {
        super(context, MAPPING);
    }

    @Override
    public Page<Versioned<DailyReport>> list(Scope scope, ReportFilter filter, PageRequest page) {
        boolean elsewhere = filter.store() != null && !scope.sees(filter.store());
        boolean another =
                scope.ownOnly() && filter.staff() != null && !filter.staff().equals(scope.subject());
        if (elsewhere || another) {
            return new Page<>(List.of(), null);
        }
        Document wanted = new Document();
        put(wanted, "store", filter.store());
        if (filter.staff() != null) {
            wanted.append(STAFF, filter.staff().isEmpty() ? null : filter.staff());
        }
        put(wanted, RECOGNISED, filter.recognised());
        put(wanted, CORRECTS, filter.corrects());
        days(wanted, filter);
        return page(scope, wanted, Order.newestFirst(SUBMITTED), page);
    }

    /** Nobody reports a day before it began anywhere on earth: so a first day bounds the index as well. */
    private static void days(Document wanted, ReportFilter filter) {
        Document days = new Document();
        if (filter.from() != null) {
            days.append("$gte", date(filter.from()));
            Instant earliest = filter.from().atStartOfDay().toInstant(ZoneOffset.MAX);
            wanted.append(SUBMITTED, new Document("$gte", Date.from(earliest)));
        }
        if (filter.to() != null) {
            days.append("$lte", date(filter.to()));
        }
        if (!days.isEmpty()) {
            wanted.append(DAY, days);
        }
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static void put(Document filter, String field, Object value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
