package io.showroom.vehicle.workorder;

import io.showroom.platform.messaging.DomainEvent;

/** What happens to a work order. */
public sealed interface WorkOrderEvent extends DomainEvent
        permits WorkOrderOpened, WorkOrderClosed, WorkOrderCancelled {}
