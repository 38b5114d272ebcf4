package io.showroom.customer.identity;

import io.showroom.contracts.value.Labelled;

/** What kind of number proves who somebody is: a person's paper, or an organisation's credit code. */
public enum IdentityKind implements Labelled {
    RESIDENT_ID("Resident identity card", "居民身份证"),
    PASSPORT("Passport", "护照"),
    CREDIT_CODE("Unified social credit code", "统一社会信用代码");

    private final String en;
    private final String zh;

    IdentityKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Whether it is the number of a firm rather than of a person. */
    public boolean provesAnOrganisation() {
        return this == CREDIT_CODE;
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
