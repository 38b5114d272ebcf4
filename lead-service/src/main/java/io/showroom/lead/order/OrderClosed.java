package io.showroom.lead.order;

import io.showroom.lead.deal.Order;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.value.Ids;
import java.time.Instant;

/** With the last car of the last open order the lead is delivered, and closed. */
public final class OrderClosed {
    private OrderClosed() {}

    /** Closes the lead when nothing is awaited any more and a car was delivered; leaves it alone otherwise. */
    public static LeadEdit after(LeadEdit edit, Order order, Instant now, String by) {
        if (!edit.lead().deals().open().isEmpty() || !edit.lead().deals().anyDelivered()) {
            return edit;
        }
        if (edit.lead().intent().level() != IntentLevel.O) {
            String signal = Ids.derived("delivered", order.id());
            edit.signal(Evidence.of(
                    signal, SignalKind.ORDERED_AND_DELIVERED_ON_THE_SPOT, IntentLevel.O, now, now, by, null));
        }
        if (edit.lead().progress().defeatPending()) {
            edit.withdrawDefeat("delivered");
        }
        return edit.progress(progress -> progress.to(Stage.DELIVERED, now, by));
    }
}
