package no.front.platform.boundary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.front.platform.entity.CustomerFunction;

/**
 * The functions by which a customer's user may call it: any one suffices (ACC-1). Beside {@link Allowed} where staff may as
 * well. What is called so is about the organisation that the user is signed in to, never about one named by the caller
 * (ACC-10).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForCustomers {
    CustomerFunction[] value();
}
