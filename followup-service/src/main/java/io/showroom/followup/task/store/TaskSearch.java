package io.showroom.followup.task.store;

import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskFilter;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskState;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.Order;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * How tasks are listed, as they fall due: by state alone or with the kind, the assignee or whom they rose to, each by one
 * text under {@code search}, and for it an index of a store and one of the group. An index with two values of the state
 * would not give the order on FerretDB, and a store's done tasks of years would be read or sorted for its open ones.
 */
final class TaskSearch {
    static final String DUE = "state.window.due";
    static final String STATE = "search.state";
    private static final String KIND = "search.kind";
    private static final String HELD = "search.held";
    private static final String RISEN = "search.risen";
    static final String ASSIGNEE = "state.assignee";
    static final String CUSTOMER = "state.about.customerId";
    static final String LEAD = "state.about.leadId";
    static final String VEHICLE = "state.about.vehicleId";

    static final Order DUE_FIRST = Order.oldestFirst(DUE);

    private TaskSearch() {}

    static Stream<IndexSpec> indexes() {
        return Stream.of(
                        dueBy(STATE, "tasks in one state or all"),
                        dueBy(KIND, "the open return visits, and other kinds"),
                        dueBy(HELD, "the tasks of one person, and those that nobody has"),
                        dueBy(RISEN, "what rose to one person"))
                .flatMap(indexes -> indexes);
    }

    private static Stream<IndexSpec> dueBy(String field, String because) {
        return IndexSpec.ofStoreAndGroup(because, field, DUE, "_id");
    }

    static Map<String, ?> of(Task task) {
        Map<String, Object> search = new HashMap<>();
        search.put("state", task.state().name());
        search.put("kind", in(task.state(), task.kind().name()));
        search.put("held", in(task.state(), task.assignee()));
        if (task.escalation().to() != null) {
            search.put("risen", in(task.state(), task.escalation().to()));
        }
        return search;
    }

    static Document filter(Scope scope, TaskFilter wanted) {
        Document filter = new Document();
        List<TaskState> states = wanted.state() == null ? List.of(TaskState.values()) : List.of(wanted.state());
        TaskKind kind = wanted.kind();
        put(filter, KIND, kind == null ? null : anyIn(states, kind.name()));
        put(filter, RISEN, wanted.escalatedTo() == null ? null : anyIn(states, wanted.escalatedTo()));
        put(filter, ASSIGNEE, wanted.assignee());
        if (wanted.assignee() != null) {
            put(filter, HELD, anyIn(states, wanted.assignee()));
        } else if (scope.ownOnly()) {
            put(filter, HELD, anyIn(states, scope.subject(), null));
        }
        put(filter, CUSTOMER, wanted.customerId());
        put(filter, LEAD, wanted.leadId());
        put(filter, VEHICLE, wanted.vehicleId());
        if (filter.isEmpty()) {
            put(filter, STATE, anyOf(states.stream().map(Enum::name)));
        } else if (wanted.state() != null) {
            put(filter, STATE, wanted.state().name());
        }
        put(filter, "store", wanted.store());
        put(filter, DUE, wanted.dueBefore() == null ? null : new Document("$lt", wanted.dueBefore()));
        return filter;
    }

    static Document openBefore(Instant due) {
        return new Document(STATE, TaskState.OPEN.name()).append(DUE, new Document("$lt", due));
    }

    /** Of any of these, in any of the states: their ranges of an index are merged in its order. */
    private static Object anyIn(List<TaskState> states, String... values) {
        return anyOf(Arrays.stream(values).flatMap(value -> states.stream().map(state -> in(state, value))));
    }

    private static Object anyOf(Stream<String> texts) {
        List<String> all = texts.toList();
        return all.size() == 1 ? all.get(0) : new Document("$in", all);
    }

    /** Empty text for what nobody has. */
    private static String in(TaskState state, String value) {
        return (value == null ? "" : value) + "|" + state;
    }

    private static void put(Document filter, String field, Object value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
