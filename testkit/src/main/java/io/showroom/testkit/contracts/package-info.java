/** Checks that a service keeps to what {@code contracts} publishes: its events and its OpenAPI document. */
package io.showroom.testkit.contracts;
