package no.front.backoffice.search;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.contract.boundary.Orders;
import no.front.customer.boundary.Search;
import no.front.customer.boundary.SearchHit;

/** Suggestions under the search box: {@code [{"label":…,"note":…,"href":…}]}, eight at most. */
@WebServlet("/suggest")
public class SuggestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Search search;

    @Inject
    transient Orders orders;

    @Inject
    transient HitWords hitWords;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        JsonArrayBuilder suggestions = Json.createArrayBuilder();
        orders.cited(typed)
                .ifPresent(cited -> suggestions.add(Json.createObjectBuilder()
                        .add("label", hitWords.label(cited))
                        .add("note", cited.customer())
                        .add("href", request.getContextPath() + "/" + hitWords.address(cited))));
        for (SearchHit hit : search.suggest(typed == null ? "" : typed)) {
            suggestions.add(Json.createObjectBuilder()
                    .add("label", hitWords.label(hit))
                    .add("note", hitWords.note(hit))
                    .add("href", request.getContextPath() + "/" + hitWords.address(hit)));
        }
        response.setContentType("application/json;charset=UTF-8");
        try (JsonWriter out = Json.createWriter(response.getWriter())) {
            out.writeArray(suggestions.build());
        }
    }
}
