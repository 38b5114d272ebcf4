package io.showroom.local.demo.month.plan;

/** @param price of the list, in whole units of the store's currency */
public record Model(String name, int price) {}
