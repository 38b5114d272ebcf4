/** Pages for people, in English and Chinese. */
package io.showroom.gateway.page;
