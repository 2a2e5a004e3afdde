package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PageRequest;

/** What the address of a list page asks for: {@code ?q=&sort=&dir=&page=} and the list's own filters. */
@RequestScoped
public class ListQuery {

    @Inject
    HttpServletRequest request;

    /** Which rows, in which order; by {@code defaultSort} where the address names none. */
    public PageRequest page(String defaultSort, boolean defaultDescending) {
        String sort = text("sort");
        boolean own = !sort.isEmpty();
        return new PageRequest(
                number("page"),
                PageRequest.DEFAULT_SIZE,
                own ? sort : defaultSort,
                own ? text("dir").equals("desc") : defaultDescending);
    }

    /** The parameter without spaces around; "" where there is none. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** A constant by its name; unknown ones count as not given. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(name)))
                .findFirst();
    }

    /** An id, or nothing where it isn't one. */
    public Optional<Long> id(String name) {
        String text = text(name);
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** A month as {@code 2026-10}, or nothing where it isn't one. */
    public Optional<BillingMonth> month(String name) {
        try {
            return Optional.of(BillingMonth.of(text(name)));
        } catch (BusinessRuleViolation e) {
            return Optional.empty();
        }
    }

    /** {@code csv} or {@code xlsx} where the list is wanted as a file. */
    public Optional<String> exportFormat() {
        return Optional.of(text("format")).filter(format -> format.equals("csv") || format.equals("xlsx"));
    }

    private int number(String name) {
        String text = text(name);
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 1;
    }
}
