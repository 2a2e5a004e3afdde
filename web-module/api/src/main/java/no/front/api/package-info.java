/**
 * The API for customers' own systems, {@code /api/v1}. Answers are records, ids are strings, amounts are
 * {@code {"amount":"425.00","currency":"NOK"}}. What goes wrong is problem+json (RFC 9457).
 */
package no.front.api;
