/** The page at the gateway's own address, which says where everything is. */
package io.showroom.gateway.front;
