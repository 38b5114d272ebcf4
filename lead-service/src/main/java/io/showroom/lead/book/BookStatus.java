package io.showroom.lead.book;

import io.showroom.contracts.value.Labelled;

/** How far a book hand-over is. */
public enum BookStatus implements Labelled {
    SUGGESTED("suggested", "建议移交"),
    RUNNING("running", "移交中"),
    DONE("done", "已移交"),
    DISMISSED("dismissed", "不移交");

    private final String en;
    private final String zh;

    BookStatus(String en, String zh) {
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

    /** Whether something may still happen, so that the same book is not handed over beside it. */
    public boolean open() {
        return switch (this) {
            case SUGGESTED, RUNNING -> true;
            case DONE, DISMISSED -> false;
        };
    }
}
