package no.front.customer.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * An answer of the register with its time and source, and who has the number here already.
 *
 * @param at by the business clock
 * @param source which register, e.g. {@code data.brreg.no}
 * @param registeredId id of the organisation that is registered with this number; null for none (CUS-3)
 * @param registeredName its name; null for none
 */
public record RegisterReading(
        RegisterAnswer answer, Instant at, String source, Long registeredId, String registeredName)
        implements Serializable {}
