/** The real Kafka broker (KRaft, one node) inside this JVM, for the local platform and for tests. */
package io.showroom.embedded.broker;
