package io.showroom.lead.tally.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A process that dies at one of its writes: before it, behind it, or in the middle of many. */
final class Dying {
    private static final Set<String> WRITES =
            Set.of("insertOne", "insertMany", "updateOne", "bulkWrite", "deleteMany", "deleteOne");

    /** The process is gone. */
    static final class Death extends Error {
        Death() {
            super("the process was killed", null, false, false);
        }
    }

    private final MongoDatabase database;
    private final Random random;
    private int writesLeft;

    /** @param writesLeft how many writes it gets through */
    Dying(MongoDatabase database, int writesLeft, long seed) {
        this.database = database;
        this.writesLeft = writesLeft;
        this.random = new Random(seed);
    }

    MongoDatabase database() {
        return (MongoDatabase) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoDatabase.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(database, arguments);
                    return result instanceof MongoCollection<?> collection ? collection(collection) : result;
                });
    }

    private Object collection(MongoCollection<?> collection) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (proxy, method, arguments) -> {
                    try {
                        if (!WRITES.contains(method.getName())) {
                            return method.invoke(collection, arguments);
                        }
                        if (writesLeft-- > 0) {
                            return method.invoke(collection, arguments);
                        }
                        switch (random.nextInt(3)) {
                            case 0 -> method.invoke(collection, arguments);
                            case 1 -> half(arguments).ifPresent(some -> invoke(method, collection, some));
                            default -> {
                                // before it wrote anything
                            }
                        }
                        throw new Death();
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private java.util.Optional<Object[]> half(Object[] arguments) {
        if (!(arguments[0] instanceof List<?> many) || many.size() < 2) {
            return java.util.Optional.empty();
        }
        Object[] fewer = arguments.clone();
        List<Object> shuffled = new ArrayList<>(many);
        java.util.Collections.shuffle(shuffled, random);
        fewer[0] = shuffled.subList(0, many.size() / 2);
        return java.util.Optional.of(fewer);
    }

    private static void invoke(java.lang.reflect.Method method, Object on, Object[] arguments) {
        try {
            method.invoke(on, arguments);
        } catch (InvocationTargetException refused) {
            // some of it was there already; it dies before it hears of that
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
