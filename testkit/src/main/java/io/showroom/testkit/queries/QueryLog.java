package io.showroom.testkit.queries;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.bson.BsonDocument;

/** Remembers of each distinct shape of query one example, and the code that sent it. */
final class QueryLog implements CommandListener {
    /** Of everything in this JVM. */
    static final QueryLog OF_THIS_JVM = new QueryLog(Sender::current);

    private final Map<String, LoggedQuery> byShape = new ConcurrentHashMap<>();
    private final Supplier<Optional<String>> sender;
    private final List<QueryLog> beside = new CopyOnWriteArrayList<>();

    /** @param sender who sends the command of the moment; empty when it is not code under test */
    QueryLog(Supplier<Optional<String>> sender) {
        this.sender = sender;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        beside.forEach(log -> log.commandStarted(event));
        String database = event.getDatabaseName();
        for (SentQuery query : SentQuery.of(event.getCommandName(), event.getCommand())) {
            String shape = database + "." + query.shape();
            if (!byShape.containsKey(shape)) {
                sender.get().ifPresent(by -> byShape.putIfAbsent(shape, new LoggedQuery(database, copy(query), by)));
            }
        }
    }

    /** The driver takes its buffers back when the command is sent. */
    private static SentQuery copy(SentQuery query) {
        return new SentQuery(
                query.command(),
                query.collection(),
                query.pipeline() == null ? null : query.pipeline().clone(),
                copy(query.filter()),
                copy(query.sort()),
                query.limit());
    }

    private static BsonDocument copy(BsonDocument lent) {
        return BsonDocument.parse(lent.toJson());
    }

    /** One example of each shape that is sent while this is done, by whichever thread. */
    List<LoggedQuery> during(Runnable work) {
        QueryLog log = new QueryLog(sender);
        beside.add(log);
        try {
            work.run();
        } finally {
            beside.remove(log);
        }
        return log.queries();
    }

    List<LoggedQuery> queries() {
        return byShape.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
