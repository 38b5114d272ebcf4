package io.showroom.vehicle.maintenance;

import io.showroom.platform.messaging.DomainEvent;

/** What happens to plans and to what follows from them. */
public sealed interface MaintenanceEvent extends DomainEvent permits MaintenancePlanChanged, MaintenanceDueChanged {}
