/**
 * The values that every component speaks in: money, prices, dates, identities of the Norwegian field, and the one way to
 * refuse something ({@link no.front.kernel.BusinessRuleViolation}). Knows no database, no clock and no user.
 */
package no.front.kernel;
