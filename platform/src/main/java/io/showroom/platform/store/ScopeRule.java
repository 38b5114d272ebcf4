package io.showroom.platform.store;

import io.showroom.platform.security.Scope;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/** How a caller's scope narrows a collection: the one place where visibility becomes a filter. */
public final class ScopeRule {
    /** Stands in the stores of a record for every store that the group has, or will have. */
    public static final String WHOLE_GROUP = "*";

    private final String storeField;
    private final String ownerField;
    private final boolean unownedSeen;
    private final boolean wholeGroupSeen;

    private ScopeRule(String storeField, String ownerField, boolean unownedSeen) {
        this(storeField, ownerField, unownedSeen, false);
    }

    private ScopeRule(String storeField, String ownerField, boolean unownedSeen, boolean wholeGroupSeen) {
        this.storeField = storeField;
        this.ownerField = ownerField;
        this.unownedSeen = unownedSeen;
        this.wholeGroupSeen = wholeGroupSeen;
    }

    /** Records of the whole group, seen by all its staff. */
    public static ScopeRule group() {
        return new ScopeRule(null, null, false);
    }

    /** Records of one store, seen by all its staff. */
    public static ScopeRule store() {
        return new ScopeRule("store", null, false);
    }

    /** Records of one store; consultants see their own and those nobody owns. */
    public static ScopeRule storeAndOwner(String ownerField) {
        return new ScopeRule("store", ownerField, true);
    }

    /** Records of one store; consultants see nothing but their own. */
    public static ScopeRule storeAndOwnOnly(String ownerField) {
        return new ScopeRule("store", ownerField, false);
    }

    /** Records that several stores share (an array field), seen by the staff of any of them. */
    public static ScopeRule stores(String storesField) {
        return new ScopeRule(storesField, null, false);
    }

    /** Records that several stores share, or with {@link #WHOLE_GROUP} among them all; seen by the staff of any of them. */
    public static ScopeRule storesOrWholeGroup(String storesField) {
        return new ScopeRule(storesField, null, false, true);
    }

    /** Records that several stores share; consultants see those whose owners (an array field) include them. */
    public static ScopeRule storesAndOwners(String storesField, String ownersField) {
        return new ScopeRule(storesField, ownersField, false);
    }

    /** As {@link #storesAndOwners}, and consultants also see records without any owner. */
    public static ScopeRule storesAndOwnersOrUnowned(String storesField, String ownersField) {
        return new ScopeRule(storesField, ownersField, true);
    }

    /**
     * A caller's own filter within what the scope allows. Where both speak of one field, the filter may only narrow it to
     * a value that the scope holds; any other value leaves nothing to be seen.
     *
     * @throws IllegalArgumentException when the filter puts an operator on a field of the scope
     */
    static Document narrowed(Document scoped, Document filter) {
        Document all = new Document(scoped);
        filter.forEach((field, wanted) -> {
            if (scoped.containsKey(field) && !allows(scoped.get(field), wanted)) {
                all.append("_id", new Document("$in", List.of()));
            } else {
                all.append(field, wanted);
            }
        });
        return all;
    }

    private static boolean allows(Object seen, Object wanted) {
        if (wanted instanceof Document) {
            throw new IllegalArgumentException("a filter may only name a value of a field that scopes the collection");
        }
        return seen instanceof Document in ? in.getList("$in", Object.class).contains(wanted) : seen.equals(wanted);
    }

    /** The filter every query of the collection starts with. */
    Document filter(Scope scope) {
        Document filter = new Document("group", scope.group());
        if (storeField != null && !scope.allStores()) {
            filter.append(storeField, anyOf(seen(scope)));
        }
        if (ownerField != null && scope.ownOnly()) {
            filter.append(
                    ownerField,
                    unownedSeen ? new Document("$in", Arrays.asList(scope.subject(), null)) : scope.subject());
        }
        return filter;
    }

    private Set<String> seen(Scope scope) {
        Set<String> stores = new TreeSet<>(scope.stores());
        if (wholeGroupSeen) {
            stores.add(WHOLE_GROUP);
        }
        return stores;
    }

    private static Object anyOf(Collection<String> values) {
        return values.size() == 1
                ? values.iterator().next()
                : new Document("$in", values.stream().sorted().toList());
    }
}
