package io.showroom.followup.cadence;

import io.showroom.contracts.value.Labelled;
import java.time.Instant;

/** How and when a lead ended: its cadence demands nothing from then on. */
public record Closing(Reason reason, Instant at) {
    /** The ends a lead can come to. */
    public enum Reason implements Labelled {
        DELIVERED("Delivered", "已交车"),
        DEFEATED("Defeated", "战败"),
        INVALID("Invalid", "无效"),
        JOINED("Joined an older lead", "已并入原线索");

        private final String en;
        private final String zh;

        Reason(String en, String zh) {
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
}
