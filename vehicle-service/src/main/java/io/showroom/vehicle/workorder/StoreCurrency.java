package io.showroom.vehicle.workorder;

import io.showroom.platform.directory.Store;
import java.util.Currency;
import java.util.Locale;

/** The currency a store's work is priced in: that of its country. */
final class StoreCurrency {

    private StoreCurrency() {}

    static String of(Store store) {
        return Currency.getInstance(
                        new Locale.Builder().setRegion(store.country()).build())
                .getCurrencyCode();
    }
}
