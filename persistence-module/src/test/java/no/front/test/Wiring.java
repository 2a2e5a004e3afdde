package no.front.test;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts beans together as the container would, across components: what was given stands for its type, everything else is made
 * and filled in turn, one thread at a time, so that nobody sees a bean half filled. Configuration has its defaults, events are collected, lists of beans are empty unless they were given.
 */
public final class Wiring {

    private final TestPersistence unit;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<Class<?>, List<?>> lists = new HashMap<>();
    private final List<Object> fired;

    public Wiring(TestPersistence unit, List<Object> fired) {
        this.unit = unit;
        this.fired = fired;
    }

    /** @param bean stands wherever the type is asked for */
    public synchronized <T> Wiring with(Class<T> type, T bean) {
        beans.put(type, bean);
        fill(bean);
        return this;
    }

    /** The beans that a list of that type has. */
    public synchronized <T> Wiring all(Class<T> type, List<? extends T> members) {
        lists.put(type, members);
        return this;
    }

    @SuppressWarnings("unchecked")
    public synchronized <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = make(type);
            beans.put(type, known);
            fill(known);
        }
        return (T) known;
    }

    /** Lets a bean hear an event, by its only observer. */
    public void observe(Class<?> observer, Object event) {
        try {
            for (var method : observer.getDeclaredMethods()) {
                if (method.getParameterCount() == 1 && method.getParameterTypes()[0] == event.getClass()) {
                    method.setAccessible(true);
                    method.invoke(get(observer), event);
                }
            }
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("give a " + type.getName(), e);
        }
    }

    private void fill(Object bean) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    set(field, bean, value(field));
                } else if (field.isAnnotationPresent(PersistenceContext.class)) {
                    set(field, bean, unit.em());
                }
            }
        }
    }

    private Object value(Field field) {
        Class<?> type = field.getType();
        if (field.isAnnotationPresent(ConfigProperty.class)) {
            return configured(type, field.getAnnotation(ConfigProperty.class).defaultValue());
        }
        if (type == Event.class) {
            return proxy(Event.class, List.of());
        }
        return type == Instance.class
                ? proxy(Instance.class, listOf(field))
                : type == EntityManager.class ? unit.em() : get(type);
    }

    private static Object configured(Class<?> type, String text) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == boolean.class
                ? (Object) Boolean.valueOf(text)
                : type == int.class ? (Object) Integer.valueOf(text) : text;
    }

    private List<?> listOf(Field field) {
        return field.getGenericType() instanceof ParameterizedType generic
                ? lists.getOrDefault((Class<?>) generic.getActualTypeArguments()[0], List.of())
                : List.of();
    }

    private Object proxy(Class<?> type, List<?> members) {
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "fire" -> {
                        fired.add(arguments[0]);
                        yield null;
                    }
                    case "stream" -> members.stream();
                    case "iterator" -> members.iterator();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static void set(Field field, Object bean, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
