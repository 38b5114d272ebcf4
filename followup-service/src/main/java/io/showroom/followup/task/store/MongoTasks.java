package io.showroom.followup.task.store;

import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskFilter;
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
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The tasks in MongoDB. */
@Component
public class MongoTasks extends MongoRepository<Task> implements Tasks {
    private static final String DUE = "state.window.due";

    MongoTasks(StoreContext context) {
        super(
                context,
                AggregateMapping.of("tasks", Task.class)
                        .scopedBy(ScopeRule.storeAndOwner("state.assignee"))
                        .uniqueKeys(Task::uniqueKeys)
                        .wakeAt(Task::wakeAt)
                        .indexedBy(
                                IndexSpec.on("group", "store", "state.state", DUE, "_id")
                                        .because("the tasks of a store in one state, as they fall due"),
                                IndexSpec.on("group", "store", DUE, "_id")
                                        .because("all tasks of a store, as they fall due"),
                                IndexSpec.on("group", "state.assignee", "state.state", DUE, "_id")
                                        .because("the open tasks of one person"),
                                IndexSpec.on("group", "state.assignee", DUE, "_id")
                                        .because("all tasks of one person"),
                                IndexSpec.on("group", "state.about.customerId", DUE, "_id")
                                        .because("the tasks of a customer, for the 360"),
                                IndexSpec.on("group", "state.about.leadId", DUE, "_id")
                                        .because("the tasks of a lead"),
                                IndexSpec.on("group", "state.state", DUE, "_id")
                                        .because("the open tasks of the whole group"),
                                IndexSpec.on("group", DUE, "_id").because("all tasks of the whole group")));
    }

    @Override
    public Page<Versioned<Task>> list(Scope scope, TaskFilter filter, PageRequest page) {
        Document query = new Document();
        append(query, "store", filter.store());
        append(query, "state.assignee", filter.assignee());
        append(query, "state.state", name(filter.state()));
        append(query, "state.kind", name(filter.kind()));
        append(query, "state.about.customerId", filter.customerId());
        append(query, "state.about.leadId", filter.leadId());
        if (filter.dueBefore() != null) {
            query.append(DUE, new Document("$lt", filter.dueBefore()));
        }
        return page(scope, query, Order.oldestFirst(DUE), page);
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
