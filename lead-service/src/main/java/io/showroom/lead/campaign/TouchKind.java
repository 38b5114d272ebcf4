package io.showroom.lead.campaign;

import io.showroom.contracts.value.Labelled;
import io.showroom.lead.tally.Dimension;

/** To which of the campaigns that touched a lead its results are credited. */
public enum TouchKind implements Labelled {
    FIRST("first touch", "首次触点", Dimension.CAMPAIGN),
    LAST("last touch", "末次触点", Dimension.LAST_CAMPAIGN);

    private final String en;
    private final String zh;
    private final Dimension dimension;

    TouchKind(String en, String zh, Dimension dimension) {
        this.en = en;
        this.zh = zh;
        this.dimension = dimension;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    Dimension dimension() {
        return dimension;
    }
}
