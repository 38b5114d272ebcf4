package io.showroom.vehicle.car;

import io.showroom.platform.messaging.DomainEvent;

/** What happens to a car itself. */
public sealed interface VehicleEvent extends DomainEvent permits VehicleRegistered, OwnerChanged, MileageRecorded {}
