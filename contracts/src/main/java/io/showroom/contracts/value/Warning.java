package io.showroom.contracts.value;

/** Something odd about a value that was accepted all the same (handbook, section 10: warn, never reject). */
public enum Warning implements Labelled {
    VIN_CHECK_DIGIT("the VIN's check digit does not fit", "车架号校验位不符"),
    VIN_MODEL_YEAR("the VIN's tenth character is no model year", "车架号第十位不是年份代码"),
    CREDIT_CODE_CHECK("the credit code's check character does not fit", "统一社会信用代码校验位不符"),
    PHONE_ONLY_POSSIBLE("the phone number is possible, but no valid number of its country", "电话号码格式可能有效，但不符合当地号码规则");

    private final String en;
    private final String zh;

    Warning(String en, String zh) {
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
