package no.front.contract.entity;

import java.time.Instant;
import no.front.kernel.EmailAddress;

/**
 * Who accepts, when and from where (CON-2).
 *
 * @param at by the business clock
 * @param address network address
 */
public record Acceptance(String name, EmailAddress email, Instant at, String address) {}
