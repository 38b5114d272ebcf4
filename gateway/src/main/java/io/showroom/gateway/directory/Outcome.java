package io.showroom.gateway.directory;

import io.showroom.contracts.value.Labelled;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Versioned;
import java.util.Optional;

/** What became of an entry, or in a trial would. */
public enum Outcome implements Labelled {
    CREATED("Created", "已新增"),
    UPDATED("Updated", "已更新"),
    UNCHANGED("As it was", "无变化"),
    REJECTED("Rejected", "已拒绝");

    /** What a trial foresees: a change of what is known, or a new record. */
    static Outcome foreseen(Optional<? extends Change<?>> change) {
        return change.map(edit -> edit.changed() ? UPDATED : UNCHANGED).orElse(CREATED);
    }

    /** @param more whether something else than the record changed, such as its password */
    static <T> Outcome happened(Optional<Versioned<T>> before, Versioned<T> after, boolean more) {
        return before.map(known -> known.version() == after.version() && !more ? UNCHANGED : UPDATED)
                .orElse(CREATED);
    }

    private final String en;
    private final String zh;

    Outcome(String en, String zh) {
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
