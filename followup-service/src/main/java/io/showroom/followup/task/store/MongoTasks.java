package io.showroom.followup.task.store;

import com.mongodb.client.model.CountOptions;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskFilter;
import io.showroom.followup.task.TaskState;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The tasks in MongoDB. */
@Component
public class MongoTasks extends MongoRepository<Task> implements Tasks {
    private static final String VIN = "state.about.vin";
    private static final int OPEN_AT_ONCE = 100;

    private static final AggregateMapping<Task> MAPPING = AggregateMapping.of("tasks", Task.class)
            .scopedBy(ScopeRule.storeAndOwner(TaskSearch.ASSIGNEE))
            .uniqueKeys(Task::uniqueKeys)
            .wakeAt(Task::wakeAt)
            .search(TaskSearch::of)
            .indexedBy(Stream.concat(
                            TaskSearch.indexes(),
                            Stream.of(
                                    aboutOne(TaskSearch.CUSTOMER).because("the tasks of a customer, for the 360"),
                                    aboutOne(TaskSearch.LEAD).because("the tasks of a lead"),
                                    aboutOne(TaskSearch.VEHICLE).because("the tasks about a car"),
                                    aboutOne(VIN).because("the tasks that wait for a delivered car's file"),
                                    IndexSpec.on(TaskSearch.STATE, TaskSearch.DUE)
                                            .because("the meter of what is overdue, whatever the group")))
                    .toArray(IndexSpec[]::new));

    MongoTasks(StoreContext context) {
        super(context, MAPPING);
    }

    @Override
    public Page<Versioned<Task>> list(Scope scope, TaskFilter filter, PageRequest page) {
        return page(scope, TaskSearch.filter(scope, filter), TaskSearch.DUE_FIRST, page);
    }

    @Override
    public List<Task> openOfLead(String group, String leadId) {
        return open(new Document("group", group).append(TaskSearch.LEAD, leadId));
    }

    @Override
    public List<Task> openOfCar(String group, String vin) {
        return open(new Document("group", group).append(VIN, vin));
    }

    @Override
    public long overdue(Instant now, int most) {
        return collection().countDocuments(TaskSearch.openBefore(now), new CountOptions().limit(most));
    }

    private List<Task> open(Document filter) {
        filter.append("state.state", TaskState.OPEN.name());
        return list(filter, new Document(TaskSearch.DUE, 1).append("_id", 1), OPEN_AT_ONCE).stream()
                .map(Versioned::value)
                .toList();
    }

    private static IndexSpec aboutOne(String field) {
        return IndexSpec.on("group", field, TaskSearch.DUE, "_id");
    }
}
