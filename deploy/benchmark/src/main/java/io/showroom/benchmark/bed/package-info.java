/** The platform under test, and how it is called and listened to without getting in its way. */
package io.showroom.benchmark.bed;
