/**
 * The standard values that every service speaks of: phone numbers, VINs, identity numbers, plates, money.
 *
 * <p>Each is a record that checks itself. What a person typed goes through {@code parse}, which folds and checks it by
 * the rules of the handbook's sections 9 and 10; the constructor takes what was stored, and checks only its form, so
 * that a record saved under last year's numbering plan can still be read. The only failure is {@link InvalidValue}.
 */
package io.showroom.contracts.value;
