/** Numbers, what is said of them, and how they are shown. */
package io.showroom.benchmark.figure;
