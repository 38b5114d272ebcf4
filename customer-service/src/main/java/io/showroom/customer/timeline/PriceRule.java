package io.showroom.customer.timeline;

import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;

/**
 * Who sees the money on a customer's line: of deals who may read deals, of service who may read work orders. The call
 * centre never sees deal prices (handbook, section 1).
 */
final class PriceRule {
    private PriceRule() {}

    static boolean sees(Scope scope, EntryKind kind) {
        return switch (kind) {
            case QUOTATION, ORDER, ORDER_CANCELLED, RECEIPT, DELIVERY -> seesDeals(scope);
            case WORK_ORDER_OPENED, WORK_ORDER_CLOSED, WORK_ORDER_CANCELLED -> seesService(scope);
            case ENQUIRY,
                    CONTACT,
                    LEVEL_CHANGED,
                    TEST_DRIVE,
                    DEFEAT,
                    CAR_OWNED,
                    BOOKING,
                    BOOKING_CANCELLED,
                    BOOKING_MISSED,
                    FOLLOW_UP,
                    RETURN_VISIT,
                    SURVEY -> false;
        };
    }

    private static boolean seesDeals(Scope scope) {
        return scope.hasAny(Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT)
                || isSystemThat(scope, "leads.read");
    }

    private static boolean seesService(Scope scope) {
        return scope.hasAny(
                        Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SERVICE_ADVISOR, Role.TECHNICIAN, Role.CALL_AGENT)
                || isSystemThat(scope, "vehicles.read");
    }

    private static boolean isSystemThat(Scope scope, String grant) {
        return scope.has(Role.INTEGRATION) && scope.grants().contains(grant);
    }
}
