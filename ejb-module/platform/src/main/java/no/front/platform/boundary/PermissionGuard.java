package no.front.platform.boundary;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import no.front.kernel.BusinessRuleViolation;

/**
 * Stands before every boundary of every component (bound in each ejb-jar.xml): a method is called only by an actor whose
 * roles allow one of its functions; a method that names none is refused (ACC-9, default deny).
 */
public class PermissionGuard {

    @Inject
    CurrentActor currentActor;

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        Allowed allowed = method.getAnnotation(Allowed.class);
        if (allowed == null && !isOpen(method)) {
            allowed = method.getDeclaringClass().getAnnotation(Allowed.class);
            if (allowed == null && !isOpen(method.getDeclaringClass())) {
                throw new BusinessRuleViolation(
                        PlatformError.NO_FUNCTION, method.getDeclaringClass().getSimpleName() + "." + method.getName());
            }
        }
        if (allowed != null && Arrays.stream(allowed.value()).noneMatch(currentActor::may)) {
            throw new BusinessRuleViolation(PlatformError.NOT_ALLOWED, allowed.value()[0]);
        }
        return call.proceed();
    }

    private static boolean isOpen(java.lang.reflect.AnnotatedElement element) {
        return element.isAnnotationPresent(Open.class) || element.isAnnotationPresent(Internal.class);
    }
}
