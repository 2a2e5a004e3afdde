package no.front.platform.boundary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only reads: beside {@link ForCustomers}, on the method, or on the class for all its methods. Staff who look at a customer's
 * portal reach what says this, and nothing else of customers; a method without it is taken for one that changes something.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Reading {}
