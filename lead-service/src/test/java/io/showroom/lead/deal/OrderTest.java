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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {
    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    private static CarSpec car(String model) {
        return new CarSpec("大众", model, null, null, null, null, List.of());
    }

    /** 350,000 yuan. */
    private static Order anOrderOfTwo(String deposit) {
        OrderedCar first = OrderedCar.ordered(1, car("ID.4"), null, cny("200000"));
        OrderedCar second = OrderedCar.ordered(2, car("ID.3"), null, cny("150000"));
        Order.Agreed agreed =
                new Order.Agreed(CustomerKind.ORGANISATION, null, List.of(first, second), cny(deposit), null);
        return Order.placed("o", "O-1", agreed, NOW, "c");
    }

    private static Order paid(String amount) {
        return anOrderOfTwo("1").with(receipt(ReceiptKind.DEPOSIT, amount));
    }

    private static Receipt receipt(ReceiptKind kind, String amount) {
        return new Receipt("r", kind, cny(amount), null, null, null, NOW, "c");
    }

    private static HandOver handOver(String vin) {
        return new HandOver(new Vin(vin), null, 10, List.of(), null, NOW, "c");
    }

    @Test
    void the_deposit_is_at_most_the_total() {
        assertThat(anOrderOfTwo("350000").total()).isEqualTo(cny("350000"));
        assertThatThrownBy(() -> anOrderOfTwo("350000.01")).isInstanceOf(Invalid.class);
    }

    @Test
    void paid_is_what_came_in_less_what_went_back_and_no_more_goes_back() {
        Order paid =
                paid("10000").with(receipt(ReceiptKind.PAYMENT, "5000")).with(receipt(ReceiptKind.REFUND, "12000"));
        assertThat(paid.paid()).isEqualTo(cny("3000"));
        assertThat(paid.balance()).isEqualTo(cny("347000"));
        assertThat(paid.with(receipt(ReceiptKind.REFUND, "3000")).paid()).isEqualTo(cny("0"));
        assertThatThrownBy(() -> paid.with(receipt(ReceiptKind.REFUND, "3000.01")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> paid.with(receipt(ReceiptKind.PAYMENT, "0"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> paid.with(receipt(ReceiptKind.REFUND, "-1"))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"349999.99, true", "350000, true", "350000.01, false"})
    void nobody_pays_more_than_is_due(String amount, boolean taken) {
        if (taken) {
            assertThat(paid(amount).paid()).isEqualTo(cny(amount));
        } else {
            assertThatThrownBy(() -> paid(amount)).isInstanceOf(Invalid.class).hasMessageContaining("350000.00");
        }
    }

    @Test
    void a_receipt_is_in_the_orders_currency() {
        Receipt euros = new Receipt("r", ReceiptKind.PAYMENT, Money.of("1", "EUR"), null, null, null, NOW, "c");
        assertThatThrownBy(() -> anOrderOfTwo("1").with(euros)).isInstanceOf(Invalid.class);
    }

    @Test
    void a_cancelled_order_takes_no_money_but_pays_back_all_that_is_not_kept() {
        Order cancelled = paid("100").cancelled("changed mind", cny("30"), NOW);
        assertThat(cancelled.refundDue()).isEqualTo(cny("70"));
        assertThat(cancelled.balance()).isEqualTo(cny("0"));
        assertThatThrownBy(() -> cancelled.with(receipt(ReceiptKind.PAYMENT, "1")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> cancelled.with(receipt(ReceiptKind.REFUND, "70.01")))
                .isInstanceOf(Invalid.class);
        Order settled = cancelled.with(receipt(ReceiptKind.REFUND, "70"));
        assertThat(settled.paid()).isEqualTo(cny("30"));
        assertThat(settled.refundDue()).isEqualTo(cny("0"));
        assertThatThrownBy(() -> cancelled.cancelled("again", null, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void no_more_is_kept_than_was_paid_and_nothing_negative() {
        assertThat(paid("100").cancelled("x", cny("100"), NOW).refundDue()).isEqualTo(cny("0"));
        assertThatThrownBy(() -> paid("100").cancelled("x", cny("100.01"), NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> paid("100").cancelled("x", cny("-1"), NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> paid("100").cancelled("x", Money.of("1", "EUR"), NOW))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> anOrderOfTwo("1").cancelled("x", cny("0.01"), NOW))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void one_car_may_be_cancelled_and_what_was_paid_beyond_the_rest_is_due_back() {
        Order less = paid("210000").carCancelled(2, "no driver", cny("5000"), NOW);
        assertThat(less.status()).isEqualTo(OrderStatus.OPEN);
        assertThat(less.total()).isEqualTo(cny("200000"));
        assertThat(less.refundDue()).isEqualTo(cny("5000"));
        assertThat(less.car(2).cancelReason()).isEqualTo("no driver");
        assertThatThrownBy(() -> less.carCancelled(2, "again", null, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> less.delivered(2, handOver("LSVAL41Z882104202")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void with_the_last_car_cancelled_an_order_is_over_as_its_other_cars_are() {
        Order none = anOrderOfTwo("1").carCancelled(1, "x", null, NOW).carCancelled(2, "y", null, NOW);
        assertThat(none.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(none.cancelReason()).isEqualTo("y");
        Order one = anOrderOfTwo("1").delivered(1, handOver("LSVAL41Z882104202"));
        assertThat(one.carCancelled(2, "y", null, NOW).status()).isEqualTo(OrderStatus.DELIVERED);
        assertThatThrownBy(() -> one.carCancelled(1, "x", null, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void an_order_is_delivered_with_its_last_car_and_cannot_be_cancelled_as_a_whole_from_the_first_on() {
        Order one = anOrderOfTwo("1").delivered(2, handOver("LSVAL41Z882104202"));
        assertThat(one.status()).isEqualTo(OrderStatus.OPEN);
        assertThatThrownBy(() -> one.cancelled("late", null, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> one.delivered(2, handOver("LSVAL41Z882104202")))
                .isInstanceOf(Conflict.class);
        assertThat(one.delivered(1, handOver("1M8GDM9AXKP042788")).status()).isEqualTo(OrderStatus.DELIVERED);
        assertThatThrownBy(() -> one.delivered(3, handOver("1M8GDM9AXKP042788")))
                .isInstanceOf(Invalid.class);
    }
}
