package io.showroom.customer.profile;

/** Where the customer lives or has its seat. {@code country} is ISO 3166 alpha-2; {@code line} at most 300 characters. */
public record Address(String country, String province, String city, String district, String line, String postcode) {}
