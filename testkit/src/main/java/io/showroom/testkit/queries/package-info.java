/**
 * Holds every query that the code under test sends to an index: a listener at the driver collects the distinct shapes,
 * and when a module's tests are over each is explained by the database they ran on. One that walks a collection fails
 * the build and is named.
 */
package io.showroom.testkit.queries;
