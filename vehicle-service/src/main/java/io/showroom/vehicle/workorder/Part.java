package io.showroom.vehicle.workorder;

import io.showroom.contracts.value.Money;
import java.math.BigDecimal;

/**
 * A part put into a car.
 *
 * @param number the maker's part number
 * @param quantity pieces, litres or metres, more than 0
 * @param price of one
 */
public record Part(String id, String number, String description, BigDecimal quantity, Money price) {}
