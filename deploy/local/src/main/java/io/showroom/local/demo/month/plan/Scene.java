package io.showroom.local.demo.month.plan;

/** When something happens with a lead. */
public record Scene(Moment at, Deed deed) {}
