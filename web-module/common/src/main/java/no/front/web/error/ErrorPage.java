package no.front.web.error;

import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.front.web.Assets;
import no.front.web.LocalPath;
import no.front.web.Preferences;
import no.front.web.edge.RequestEdge;
import no.front.web.texts.Sentence;

/**
 * The page for what could not be answered. Stands on nothing but the text files: no Faces, no bean, no database, so that it
 * is there when they are not. Never shows more of a fault than its reference.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    /** Request attribute: the sentence of a refusal, shown instead of the general one. */
    public static final String SENTENCE = "no.front.sentence";

    private static final long serialVersionUID = 1L;
    private static final String EXPIRED = "expired";
    private static final List<String> PAGES =
            List.of("400", "403", "404", "405", "409", "413", "422", "429", "500", "503", EXPIRED);

    private String frame;

    @Override
    public void init() {
        try (InputStream in = ErrorPage.class.getResourceAsStream("error.html")) {
            frame = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean dispatched = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        String page = page(request, dispatched);
        Locale language = Preferences.localeOf(request);
        String sentence = sentence(request, page, language);
        String reference = reference(request, page, dispatched);
        String found = reference.isEmpty() ? "" : Sentence.of(language, "errorPage.reference", reference);
        response.setHeader("Cache-Control", "no-store");
        if (dispatched && "partial/ajax".equals(request.getHeader("Faces-Request"))) {
            tellOnThePage(response, sentence + " " + found);
            return;
        }
        if (!dispatched && !page.equals(EXPIRED)) {
            response.setStatus(Integer.parseInt(page));
        }
        String home = request.getContextPath() + "/";
        boolean again = page.equals(EXPIRED);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(frame.replace("{language}", language.getLanguage())
                        .replace("{theme}", Preferences.themeOf(request).getCode())
                        .replace("{path}", request.getContextPath())
                        .replace("{version}", Assets.version())
                        .replace("{target}", escaped(again ? LocalPath.of(request.getParameter("return"), home) : home))
                        .replace("{action}", say(language, again ? "again" : "home"))
                        .replace("{title}", say(language, page + ".title"))
                        .replace("{reference}", escaped(found))
                        .replace("{text}", escaped(sentence)));
    }

    /** An ajax request keeps its page and what was typed there; front.js shows the sentence above the form. */
    private static void tellOnThePage(HttpServletResponse response, String text) throws IOException {
        String literal = Json.createValue(text.strip()).toString().replace("]]>", "]]\\u003e");
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><changes><eval>"
                        + "<![CDATA[Front.problem(" + literal + ")]]></eval></changes></partial-response>");
    }

    /** The status where it has words of its own, else those of its class; the answer's status itself stays. */
    private static String page(HttpServletRequest request, boolean dispatched) {
        if (dispatched) {
            String status = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
            return PAGES.contains(status) ? status : status.startsWith("4") ? "400" : "500";
        }
        String asked = String.valueOf(request.getParameter("status"));
        return PAGES.contains(asked) ? asked : "404";
    }

    private static String sentence(HttpServletRequest request, String page, Locale language) {
        Object sentence = request.getAttribute(SENTENCE);
        return sentence == null ? Sentence.of(language, "errorPage." + page + ".text") : sentence.toString();
    }

    /** Only where somebody would look for it: faults, not refusals. */
    private static String reference(HttpServletRequest request, String page, boolean dispatched) {
        if (!page.startsWith("50")) {
            return "";
        }
        String reference = dispatched
                ? String.valueOf(request.getAttribute(RequestEdge.REFERENCE))
                : String.valueOf(request.getParameter("reference"));
        return reference.matches("[A-Za-z0-9._-]{4,64}") ? reference : "";
    }

    private static String say(Locale language, String key) {
        return escaped(Sentence.of(language, "errorPage." + key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
