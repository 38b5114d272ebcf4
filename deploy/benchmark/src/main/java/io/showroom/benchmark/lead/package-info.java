/** Leads to measure with: such as the platform itself made, and many like them. */
package io.showroom.benchmark.lead;
