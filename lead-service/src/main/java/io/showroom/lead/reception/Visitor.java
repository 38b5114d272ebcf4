package io.showroom.lead.reception;

/**
 * Who came, as far as they told.
 *
 * @param name may be null
 * @param phone E.164; may be null
 * @param typed the phone as it was given
 */
public record Visitor(String name, String phone, String typed) {}
