package no.front.platform.boundary;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;

/**
 * Stands before every boundary of every component (bound in each ejb-jar.xml): a method is called only by an actor whose
 * roles allow one of its functions; a method that names none is refused (ACC-9, default deny). What a method says of itself
 * replaces what its class says. Staff who look at a customer's portal are let to what says that it only reads.
 */
public class PermissionGuard {

    private static final List<Class<? extends Annotation>> WORDS =
            List.of(Allowed.class, ForCustomers.class, Open.class, Internal.class);

    @Inject
    CurrentActor currentActor;

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        AnnotatedElement word = says(method) ? method : method.getDeclaringClass();
        if (!says(word)) {
            throw new BusinessRuleViolation(
                    PlatformError.NO_FUNCTION, method.getDeclaringClass().getSimpleName() + "." + method.getName());
        }
        if (!isOpen(word) && !isAllowed(word)) {
            throw new BusinessRuleViolation(PlatformError.NOT_ALLOWED, first(word));
        }
        if (currentActor.get().isOnlooker() && !isOpen(word) && !reads(method)) {
            throw new BusinessRuleViolation(PlatformError.ONLY_LOOKING);
        }
        return call.proceed();
    }

    private static boolean says(AnnotatedElement element) {
        return WORDS.stream().anyMatch(element::isAnnotationPresent);
    }

    private static boolean isOpen(AnnotatedElement element) {
        return element.isAnnotationPresent(Open.class) || element.isAnnotationPresent(Internal.class);
    }

    private static boolean reads(Method method) {
        return method.isAnnotationPresent(Reading.class)
                || method.getDeclaringClass().isAnnotationPresent(Reading.class);
    }

    private boolean isAllowed(AnnotatedElement element) {
        Allowed staff = element.getAnnotation(Allowed.class);
        ForCustomers customers = element.getAnnotation(ForCustomers.class);
        return staff != null && Arrays.stream(staff.value()).anyMatch(currentActor::may)
                || customers != null && Arrays.stream(customers.value()).anyMatch(currentActor::may);
    }

    private static Enum<?> first(AnnotatedElement element) {
        Allowed staff = element.getAnnotation(Allowed.class);
        return staff != null
                ? staff.value()[0]
                : element.getAnnotation(ForCustomers.class).value()[0];
    }
}
