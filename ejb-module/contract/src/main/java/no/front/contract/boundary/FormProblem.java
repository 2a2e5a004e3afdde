package no.front.contract.boundary;

import no.front.kernel.BusinessRuleViolation;

/**
 * What is wrong with one answer in the order form.
 *
 * @param field name of an {@code OrderField}, or {@code PRODUCT.} and a product's code
 */
public record FormProblem(String field, BusinessRuleViolation refusal) {}
