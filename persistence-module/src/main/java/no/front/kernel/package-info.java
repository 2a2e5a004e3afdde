/**
 * The values of the house: amounts, prices, dates, numbers and addresses that cannot be wrong.
 *
 * <p>Every value is immutable and checks itself. {@code of(String)} takes what people type (spaces, dots, prefixes),
 * answers the one canonical form or throws a {@link no.front.kernel.BusinessRuleViolation} with a
 * {@link no.front.kernel.KernelError}; {@code toString()} is that canonical form, made for machines, and {@code of}
 * reads it back. What people read is made by {@link no.front.kernel.Formats} alone.
 *
 * <p>Inside each value stand its two other faces: {@code Column} (JPA, applied by itself) and {@code Json} (JSON-B, found
 * by the annotation on the value). Values of two columns ({@link no.front.kernel.DateRange},
 * {@link no.front.kernel.PostalAddress}) are small embeddable classes, since the persistence provider takes no
 * embeddable records.
 *
 * <p>Nothing here knows a clock, a database or a user. Imports run downwards only, and this is the floor.
 */
package no.front.kernel;
