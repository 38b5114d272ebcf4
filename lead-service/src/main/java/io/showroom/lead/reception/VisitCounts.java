package io.showroom.lead.reception;

/**
 * Counts of the register.
 *
 * @param walkIns groups that walked in
 * @param people in those groups
 * @param callIns calls that came in
 * @param back groups that walked in and had been here before
 * @param reachable groups and calls that left a phone
 * @param created groups and calls that made a lead
 * @param joined groups and calls that joined a lead, or were tied to one
 * @param ordered groups and calls that ordered
 */
public record VisitCounts(
        int walkIns, int people, int callIns, int back, int reachable, int created, int joined, int ordered) {
    public static final VisitCounts NONE = new VisitCounts(0, 0, 0, 0, 0, 0, 0, 0);

    static VisitCounts of(VisitFacts facts) {
        boolean walkedIn = facts.kind() == VisitKind.WALK_IN;
        boolean joined = facts.tie() == VisitTie.JOINED || facts.tie() == VisitTie.NAMED;
        return new VisitCounts(
                one(walkedIn),
                walkedIn ? facts.partySize() : 0,
                one(!walkedIn),
                one(walkedIn && facts.back()),
                one(facts.reachable()),
                one(facts.tie() == VisitTie.CREATED),
                one(joined),
                one(facts.result() == VisitResult.ORDERED));
    }

    public VisitCounts plus(VisitCounts more) {
        return new VisitCounts(
                walkIns + more.walkIns,
                people + more.people,
                callIns + more.callIns,
                back + more.back,
                reachable + more.reachable,
                created + more.created,
                joined + more.joined,
                ordered + more.ordered);
    }

    VisitCounts minus(VisitCounts less) {
        return plus(new VisitCounts(
                -less.walkIns,
                -less.people,
                -less.callIns,
                -less.back,
                -less.reachable,
                -less.created,
                -less.joined,
                -less.ordered));
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }
}
