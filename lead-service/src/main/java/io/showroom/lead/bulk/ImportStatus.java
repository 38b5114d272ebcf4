package io.showroom.lead.bulk;

import io.showroom.contracts.value.Labelled;
import java.util.EnumSet;
import java.util.Set;

/** How far an import is, and the one table of where it may go from there. */
public enum ImportStatus implements Labelled {
    RECEIVING("being received", "接收中"),
    MAPPING("waits for its columns to be named", "待匹配列"),
    READY("ready", "待导入"),
    CHECKING("being checked", "试运行中"),
    CHECKED("checked", "试运行完成"),
    RUNNING("running", "导入中"),
    DONE("done", "已完成"),
    CANCELLED("cancelled", "已取消"),
    FAILED("not received", "接收失败");

    private final String en;
    private final String zh;

    ImportStatus(String en, String zh) {
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

    private Set<ImportStatus> next() {
        return switch (this) {
            case RECEIVING -> EnumSet.of(MAPPING, READY, FAILED);
            case MAPPING -> EnumSet.of(READY, CANCELLED);
            case READY -> EnumSet.of(READY, CHECKING, RUNNING, CANCELLED);
            case CHECKING -> EnumSet.of(CHECKED, CANCELLED);
            case CHECKED -> EnumSet.of(READY, CHECKING, RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(DONE, CANCELLED);
            case DONE, CANCELLED, FAILED -> EnumSet.noneOf(ImportStatus.class);
        };
    }

    boolean allows(ImportStatus to) {
        return next().contains(to);
    }

    /** Whether rows are being worked on. */
    boolean working() {
        return this == CHECKING || this == RUNNING;
    }

    boolean over() {
        return next().isEmpty();
    }
}
