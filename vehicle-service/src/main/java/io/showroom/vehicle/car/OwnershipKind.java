package io.showroom.vehicle.car;

import io.showroom.contracts.value.Labelled;

/** Where the owner bought the car (handbook, section 2: customer classes). */
public enum OwnershipKind implements Labelled {
    OWN_SOLD("Bought here", "自销保有"),
    OTHER_SOLD("Bought elsewhere", "他销保有");

    private final String en;
    private final String zh;

    OwnershipKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }
}
