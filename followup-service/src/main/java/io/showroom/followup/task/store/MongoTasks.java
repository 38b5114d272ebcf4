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
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The tasks in MongoDB. */
@Component
public class MongoTasks extends MongoRepository<Task> implements Tasks {
    private static final String DUE = "state.window.due";
    private static final String KIND = "state.kind";
    private static final String STATE = "state.state";
    private static final String ASSIGNEE = "state.assignee";
    private static final String LEAD = "state.about.leadId";
    private static final String VIN = "state.about.vin";
    private static final int OPEN_AT_ONCE = 100;
    private static final List<String> ALL_STATES =
            Arrays.stream(TaskState.values()).map(Enum::name).toList();

    MongoTasks(StoreContext context) {
        super(
                context,
                AggregateMapping.of("tasks", Task.class)
                        .scopedBy(ScopeRule.storeAndOwner(ASSIGNEE))
                        .uniqueKeys(Task::uniqueKeys)
                        .wakeAt(Task::wakeAt)
                        .indexedBy(
                                IndexSpec.on("group", "store", STATE, DUE, "_id")
                                        .because("the tasks of a store in one state, as they fall due"),
                                IndexSpec.on("group", "store", KIND, STATE, DUE, "_id")
                                        .because("the open return visits of a store, and other kinds"),
                                IndexSpec.on("group", KIND, STATE, DUE, "_id")
                                        .because("the tasks of one kind in the whole group"),
                                IndexSpec.on("group", "store", DUE, "_id")
                                        .because("all tasks of a store, as they fall due"),
                                IndexSpec.on("group", ASSIGNEE, STATE, DUE, "_id")
                                        .because("the open tasks of one person"),
                                IndexSpec.on("group", ASSIGNEE, DUE, "_id").because("all tasks of one person"),
                                IndexSpec.on("group", "state.escalation.to", STATE, DUE, "_id")
                                        .because("what rose to one person"),
                                IndexSpec.on("group", "state.about.customerId", DUE, "_id")
                                        .because("the tasks of a customer, for the 360"),
                                IndexSpec.on("group", LEAD, DUE, "_id").because("the tasks of a lead"),
                                IndexSpec.on("group", "state.about.vehicleId", DUE, "_id")
                                        .because("the tasks about a car"),
                                IndexSpec.on("group", VIN, DUE, "_id")
                                        .because("the tasks that wait for a delivered car's file"),
                                IndexSpec.on("group", STATE, DUE, "_id").because("the open tasks of the whole group"),
                                IndexSpec.on("group", DUE, "_id").because("all tasks of the whole group"),
                                IndexSpec.on(STATE, DUE).because("the meter of what is overdue, whatever the group")));
    }

    @Override
    public Page<Versioned<Task>> list(Scope scope, TaskFilter filter, PageRequest page) {
        Document query = new Document();
        append(query, "store", filter.store());
        append(query, ASSIGNEE, filter.assignee());
        append(query, STATE, state(filter));
        append(query, KIND, name(filter.kind()));
        append(query, "state.about.customerId", filter.customerId());
        append(query, LEAD, filter.leadId());
        append(query, "state.about.vehicleId", filter.vehicleId());
        append(query, "state.escalation.to", filter.escalatedTo());
        if (filter.dueBefore() != null) {
            query.append(DUE, new Document("$lt", filter.dueBefore()));
        }
        return page(scope, query, Order.oldestFirst(DUE), page);
    }

    @Override
    public List<Task> openOfLead(String group, String leadId) {
        return open(new Document("group", group).append(LEAD, leadId));
    }

    @Override
    public List<Task> openOfCar(String group, String vin) {
        return open(new Document("group", group).append(VIN, vin));
    }

    @Override
    public long overdue(Instant now, int most) {
        Document due = new Document(STATE, TaskState.OPEN.name()).append(DUE, new Document("$lt", now));
        return collection().countDocuments(due, new CountOptions().limit(most));
    }

    private List<Task> open(Document filter) {
        filter.append(STATE, TaskState.OPEN.name());
        return list(filter, new Document(DUE, 1).append("_id", 1), OPEN_AT_ONCE).stream()
                .map(Versioned::value)
                .toList();
    }

    /** Where an index has the state before the due time, naming every state keeps its order. */
    private static Object state(TaskFilter filter) {
        if (filter.state() != null) {
            return filter.state().name();
        }
        return filter.kind() == null && filter.escalatedTo() == null ? null : new Document("$in", ALL_STATES);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void append(Document query, String field, Object value) {
        if (value != null) {
            query.append(field, value);
        }
    }
}
