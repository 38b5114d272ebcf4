/** The whole platform on one machine: broker, database, four services and the gateway, started with one command. */
package io.showroom.local;
