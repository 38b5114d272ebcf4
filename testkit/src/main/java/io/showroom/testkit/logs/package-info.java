/**
 * Holds the logs of the code under test free of personal data: the client and the events of the tests note every name,
 * phone, e-mail, identity number and address they send, and a line of the log that holds one fails the build.
 */
package io.showroom.testkit.logs;
