package io.showroom.lead.event;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.LevelChange;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.intent.Treatment;
import io.showroom.lead.stage.DefeatReason;
import io.showroom.lead.stage.InvalidReason;
import io.showroom.lead.stage.Stage;
import java.time.Instant;
import java.util.List;

/** How near a lead is to buying, where it stands, and whether it was given up. */
public sealed interface FunnelEvent extends LeadEvent {

    /** One piece of evidence in an event. */
    record Proof(SignalKind kind, Instant at, String by, String note) {}

    /** A signal was recorded, whether it changed the level or not. */
    record SignalRecorded(
            String leadId, String store, SignalKind kind, IntentLevel level, String by, String note, Instant at)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.signal-recorded.v1";
        }
    }

    /** The level changed; {@code evidence} supports the new one. */
    record LevelChanged(
            String leadId,
            String store,
            String customerId,
            String owner,
            IntentLevel from,
            IntentLevel to,
            LevelChange.Reason reason,
            List<Proof> evidence,
            Instant at)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.level-changed.v1";
        }
    }

    /** When the customer will buy, and how the lead is served from now on for it. */
    record PurchaseTimeStated(
            String leadId,
            String store,
            String customerId,
            String owner,
            PurchaseHorizon horizon,
            Treatment treatment,
            IntentLevel level,
            Instant at)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.purchase-time-stated.v1";
        }
    }

    /** The level went unconfirmed for its horizon; without a word of the owner it drops at {@code dropsAt}. */
    record ConfirmationAsked(
            String leadId,
            String store,
            String customerId,
            String owner,
            IntentLevel level,
            Instant dropsAt,
            Instant at)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.confirmation-asked.v1";
        }
    }

    /** The owner confirmed the level. */
    record LevelConfirmed(String leadId, String store, String owner, IntentLevel level, String by, Instant at)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.level-confirmed.v1";
        }
    }

    /** The lead moved; {@code back} says that it went backwards. */
    record StageChanged(
            String leadId,
            String store,
            String customerId,
            String owner,
            Stage from,
            Stage to,
            boolean back,
            Instant at,
            String by)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.stage-changed.v1";
        }
    }

    /** The consultant wants to give the lead up; the manager decides. */
    record DefeatProposed(
            String leadId,
            String store,
            String owner,
            DefeatReason reason,
            String competitor,
            String model,
            String by,
            Instant at)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.defeat-proposed.v1";
        }
    }

    /** The manager did not agree to give the lead up. */
    record DefeatRejected(String leadId, String store, String owner, String by, String note, Instant at)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.defeat-rejected.v1";
        }
    }

    /** The proposal to give the lead up was taken back. */
    record DefeatWithdrawn(String leadId, String store, String owner, String by, String note, Instant at)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.defeat-withdrawn.v1";
        }
    }

    /** The lead was lost. */
    record Defeated(
            String leadId,
            String store,
            String customerId,
            String owner,
            DefeatReason reason,
            String competitor,
            String model,
            Instant at)
            implements FunnelEvent {
        @Override
        public String type() {
            return "lead.defeated.v1";
        }
    }

    /** The lead never was one. */
    record Invalidated(String leadId, String store, InvalidReason reason, Instant at) implements FunnelEvent {
        @Override
        public String type() {
            return "lead.invalidated.v1";
        }
    }
}
