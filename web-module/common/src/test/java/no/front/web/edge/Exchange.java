package no.front.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request of one context and what is answered, without a server. */
final class Exchange {

    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final String method;
    private final String path;
    private int status = HttpServletResponse.SC_OK;

    private Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** @param path below the context {@code /backoffice}, as sent */
    static Exchange of(String method, String path) {
        return new Exchange(method, path);
    }

    Exchange with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getServletPath" -> path;
            case "getContextPath" -> "/backoffice";
            case "getParameter" -> parameters.get(arguments[0].toString());
            case "isSecure" -> false;
            case "getAttribute" -> attributes.get(arguments[0].toString());
            case "setAttribute" -> attributes.put(arguments[0].toString(), arguments[1]);
            default -> null;
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> {
            if (name.equals("setHeader")) {
                answered.put(arguments[0].toString(), arguments[1].toString());
            } else if (name.equals("setStatus") || name.equals("sendError")) {
                status = (Integer) arguments[0];
            } else if (name.equals("sendRedirect")) {
                answered.put("Location", "http://made-up.example" + arguments[0]);
            }
            return null;
        });
    }

    int status() {
        return status;
    }

    String answered(String header) {
        return answered.get(header);
    }

    private interface Answer {
        Object to(String name, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> answer.to(called.getName(), arguments)));
    }
}
