/** Access to the published language, which lies beside this class in {@code contracts/}; its README says how to use it. */
package io.showroom.contracts;
