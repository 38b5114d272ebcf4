package io.showroom.lead.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.value.Money;
import io.showroom.contracts.value.Vin;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    private static Order anOrderOfTwo(String deposit) {
        OrderedCar first = OrderedCar.ordered(1, "大众", "ID.4", null, null, cny("200000"));
        OrderedCar second = OrderedCar.ordered(2, "大众", "ID.3", null, null, cny("150000"));
        return Order.placed("o", CustomerKind.ORGANISATION, List.of(first, second), cny(deposit), null, NOW, "c");
    }

    private static Receipt receipt(ReceiptKind kind, String amount) {
        return new Receipt("r", kind, cny(amount), null, null, NOW, "c");
    }

    private static HandOver handOver(int line, String vin) {
        return new HandOver(line, new Vin(vin), null, 10, List.of(), NOW, "c");
    }

    @Test
    void the_deposit_is_at_most_the_total() {
        assertThat(anOrderOfTwo("350000").total()).isEqualTo(cny("350000"));
        assertThatThrownBy(() -> anOrderOfTwo("350000.01")).isInstanceOf(Invalid.class);
    }

    @Test
    void paid_is_what_came_in_less_what_went_back_and_no_more_goes_back() {
        Order paid = anOrderOfTwo("1")
                .with(receipt(ReceiptKind.DEPOSIT, "10000"))
                .with(receipt(ReceiptKind.PAYMENT, "5000"))
                .with(receipt(ReceiptKind.REFUND, "12000"));
        assertThat(paid.paid()).isEqualTo(cny("3000"));
        assertThat(paid.with(receipt(ReceiptKind.REFUND, "3000")).paid()).isEqualTo(cny("0"));
        assertThatThrownBy(() -> paid.with(receipt(ReceiptKind.REFUND, "3000.01")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> paid.with(receipt(ReceiptKind.PAYMENT, "0"))).isInstanceOf(Invalid.class);
    }

    @Test
    void a_cancelled_order_takes_no_money_but_pays_back() {
        Order cancelled =
                anOrderOfTwo("1").with(receipt(ReceiptKind.DEPOSIT, "100")).cancelled("changed mind", NOW);
        assertThatThrownBy(() -> cancelled.with(receipt(ReceiptKind.PAYMENT, "1")))
                .isInstanceOf(Conflict.class);
        assertThat(cancelled.with(receipt(ReceiptKind.REFUND, "100")).paid()).isEqualTo(cny("0"));
        assertThatThrownBy(() -> cancelled.cancelled("again", NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void an_order_is_delivered_with_its_last_car_and_cannot_be_cancelled_from_the_first_on() {
        Order one = anOrderOfTwo("1").delivered(handOver(2, "LSVAL41Z882104202"));
        assertThat(one.status()).isEqualTo(OrderStatus.OPEN);
        assertThatThrownBy(() -> one.cancelled("late", NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> one.delivered(handOver(2, "LSVAL41Z882104202")))
                .isInstanceOf(Conflict.class);
        assertThat(one.delivered(handOver(1, "1M8GDM9AXKP042788")).status()).isEqualTo(OrderStatus.DELIVERED);
        assertThatThrownBy(() -> one.delivered(handOver(3, "1M8GDM9AXKP042788")))
                .isInstanceOf(Invalid.class);
    }
}
