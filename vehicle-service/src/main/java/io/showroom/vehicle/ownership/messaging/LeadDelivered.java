package io.showroom.vehicle.ownership.messaging;

import java.time.Instant;

/** What this service reads of {@code lead.delivered.v1}: the car handed over, and to whom. */
record LeadDelivered(
        String leadId,
        String store,
        String customerId,
        String vin,
        String brand,
        String model,
        String trim,
        String colour,
        String plate,
        Integer mileage,
        String consultant,
        Instant deliveredAt) {}
