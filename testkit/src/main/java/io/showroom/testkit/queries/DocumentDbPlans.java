package io.showroom.testkit.queries;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Reads {@code explain} as the second engine answers it: PostgreSQL's plan. A collection scan has two faces there, a
 * {@code Seq Scan} and a walk of the primary key that is bounded by nothing but the number of the collection.
 */
final class DocumentDbPlans {
    private static final Pattern CONDITION = Pattern.compile("'BSONHEX([0-9a-f]+)'");
    private static final String PRIMARY_KEY = "object_id";
    private final List<Set<String>> bounded = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private boolean scan;
    private boolean sorts;

    private DocumentDbPlans() {}

    static boolean speaks(Document planner) {
        return planner.containsKey("Plan");
    }

    static QueryPlan read(Document planner) {
        DocumentDbPlans plan = new DocumentDbPlans();
        plan.visit(planner.get("Plan", Document.class));
        return new QueryPlan(plan.scan, plan.sorts, plan.bounded, String.join(" < ", plan.words));
    }

    private void visit(Document node) {
        String type = node.getString("Node Type");
        String index = node.getString("Index Name");
        if (!type.equals("Custom Scan")) {
            words.add(index == null ? type : type + " " + index);
        }
        if (type.equals("Seq Scan")) {
            scan = true;
        }
        sorts |= type.endsWith("Sort"); // an Incremental Sort, too
        if (index != null) {
            Set<String> fields = fields(String.valueOf(node.getString("Index Cond")));
            boolean walksInOrder = node.containsKey("Order By");
            scan |= fields.isEmpty() && !walksInOrder;
            bounded.add(fields);
        }
        node.getList("Plans", Document.class, List.of()).forEach(this::visit);
    }

    private static Set<String> fields(String condition) {
        Set<String> fields = new LinkedHashSet<>();
        if (condition.contains(PRIMARY_KEY)) {
            fields.add("_id");
        }
        Matcher found = CONDITION.matcher(condition);
        while (found.find()) {
            BsonDocument values = new RawBsonDocument(HexFormat.of().parseHex(found.group(1)));
            values.keySet().stream().filter(field -> !field.isEmpty()).forEach(fields::add);
        }
        return fields;
    }
}
