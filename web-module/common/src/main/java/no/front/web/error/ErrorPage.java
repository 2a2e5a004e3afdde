package no.front.web.error;

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
    private static final List<String> PAGES =
            List.of("400", "403", "404", "405", "409", "422", "429", "500", "503", "expired");

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
        if (!page.equals("expired")) {
            response.setStatus(Integer.parseInt(page));
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        String home = request.getContextPath() + "/";
        boolean again = page.equals("expired");
        String target = again ? LocalPath.of(request.getParameter("return"), home) : home;
        Object sentence = request.getAttribute(SENTENCE);
        String reference = reference(request, page, dispatched);
        response.getWriter()
                .write(frame.replace("{language}", language.getLanguage())
                        .replace("{theme}", Preferences.themeOf(request).getCode())
                        .replace("{path}", request.getContextPath())
                        .replace("{version}", Assets.version())
                        .replace("{title}", escaped(Sentence.of(language, "errorPage." + page + ".title")))
                        .replace(
                                "{text}",
                                escaped(
                                        sentence == null
                                                ? Sentence.of(language, "errorPage." + page + ".text")
                                                : sentence.toString()))
                        .replace(
                                "{reference}",
                                reference.isEmpty()
                                        ? ""
                                        : escaped(Sentence.of(language, "errorPage.reference", reference)))
                        .replace("{target}", escaped(target))
                        .replace(
                                "{action}",
                                escaped(Sentence.of(language, again ? "errorPage.again" : "errorPage.home"))));
    }

    private static String page(HttpServletRequest request, boolean dispatched) {
        String asked = dispatched
                ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                : String.valueOf(request.getParameter("status"));
        return PAGES.contains(asked) ? asked : dispatched ? "500" : "404";
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
