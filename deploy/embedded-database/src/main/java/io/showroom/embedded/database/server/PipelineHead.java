package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.query.QuerySpec;
import java.util.ArrayList;
import java.util.List;

/**
 * The first stages of a pipeline that a query can take over: matches, a sort, a skip and a limit.
 *
 * @param query what the stages say as a query
 * @param rest the stages that are left
 */
record PipelineHead(QuerySpec query, List<Document> rest) {
    static PipelineHead of(List<Document> pipeline, Object hint) {
        Stages stages = new Stages(pipeline);
        List<Document> matches = new ArrayList<>();
        while (stages.next("$match") instanceof Document match) {
            matches.add(match);
        }
        Document filter = matches.isEmpty() ? new Document() : matches.get(0);
        if (matches.size() > 1) {
            filter = new Document("$and", matches);
        }
        Document sort = stages.next("$sort") instanceof Document order ? order : null;
        int skip = stages.next("$skip") instanceof Number number ? toInt(number) : 0;
        int limit = stages.next("$limit") instanceof Number number ? toInt(number) : 0;
        return new PipelineHead(new QuerySpec(filter, sort, skip, limit, null, hint), stages.rest());
    }

    private static int toInt(Number number) {
        return (int) Math.min(Integer.MAX_VALUE, number.longValue());
    }

    private static final class Stages {
        private final List<Document> pipeline;
        private int position;

        Stages(List<Document> pipeline) {
            this.pipeline = pipeline;
        }

        /** Takes the next stage, if it is of this kind. */
        Object next(String name) {
            if (position == pipeline.size() || !pipeline.get(position).containsKey(name)) {
                return null;
            }
            return pipeline.get(position++).get(name);
        }

        List<Document> rest() {
            return pipeline.subList(position, pipeline.size());
        }
    }
}
