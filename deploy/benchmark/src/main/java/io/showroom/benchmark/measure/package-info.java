/** What is measured, one class each. */
package io.showroom.benchmark.measure;
