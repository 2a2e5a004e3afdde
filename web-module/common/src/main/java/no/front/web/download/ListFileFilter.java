package no.front.web.download;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import no.front.platform.boundary.SheetFormat;
import no.front.web.FileAnswer;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.edge.RequestPath;

/**
 * Answers a list page's address with a file where it asks for one. Stands behind the gate, so the page's function holds. Each
 * war has its own, since from this jar one can't tell whose files they are.
 */
public abstract class ListFileFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ListQuery query;

    @Inject
    transient Words words;

    @Inject
    transient House house;

    /** Those of the own war. */
    protected abstract Stream<ListFile> files();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request).substring(1);
        Optional<SheetFormat> format = format();
        Optional<ListFile> file = format.isEmpty()
                ? Optional.empty()
                : files().filter(one -> one.path().equals(path)).findFirst();
        if (file.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        file.get().check();
        FileAnswer.announce(
                response,
                format.get().mediaType(),
                words.say(file.get().nameKey()) + " " + house.getToday() + "."
                        + format.get().extension());
        file.get().write(format.get(), response.getOutputStream());
    }

    private Optional<SheetFormat> format() {
        return query.exportFormat().flatMap(wanted -> Arrays.stream(SheetFormat.values())
                .filter(format -> format.extension().equals(wanted))
                .findFirst());
    }
}
