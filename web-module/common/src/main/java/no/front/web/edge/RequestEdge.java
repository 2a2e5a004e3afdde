package no.front.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.access.boundary.AccessBlocks;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.web.Assets;
import no.front.web.Preferences;
import no.front.web.error.Causes;
import no.front.web.error.ErrorPage;
import no.front.web.texts.Sentence;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * First of all filters: gives the request its reference and the client its address, and is where an unexpected error ends
 * and is logged, once, under that reference.
 */
public class RequestEdge extends HttpFilter {

    /** Request attribute of the reference; error pages show it even where no bean lives any more. */
    public static final String REFERENCE = "no.front.reference";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("no.front.web");
    private static final String HEADER = "X-Request-Id";
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final transient SecureRandom random = new SecureRandom();

    @Inject
    transient CurrentActor currentActor;

    @Inject
    transient AccessBlocks blocks;

    @Inject
    @ConfigProperty(name = "front.trusted.proxies", defaultValue = " ")
    transient String trustedProxies;

    private transient ClientAddress clients;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        clients = ClientAddress.trusting(trustedProxies);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            // before anybody asks for a parameter: after that an å in an address is two other letters for good
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        String reference = reference(request);
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        currentActor.become(Actor.nobody(clients.of(request.getRemoteAddr(), forwarded)));
        currentActor.referTo(reference);
        request.setAttribute(REFERENCE, reference);
        response.setHeader(HEADER, reference);
        try {
            // the look is free: an error page needs it even while the database is gone
            if (!Assets.isAsset(request) && blocks.isBlocked(currentActor.get().address())) {
                refuse(response);
            } else {
                chain.doFilter(request, response);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            fail(request, response, e);
        }
    }

    /** Who is blocked (ACC-6) learns nothing, and costs next to nothing. */
    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("403");
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        Optional<BusinessRuleViolation> refusal = Causes.refusal(e);
        // neither is a fault of ours, and nobody may fill the log with them
        boolean readerLeft = e instanceof IOException && response.isCommitted();
        boolean quiet = readerLeft || Causes.isMalformed(e);
        if (refusal.isPresent()) {
            String sentence = Sentence.of(Preferences.localeOf(request), refusal.get());
            request.setAttribute(ErrorPage.SENTENCE, sentence);
        } else {
            LOG.log(
                    quiet ? Level.FINE : Level.SEVERE,
                    e,
                    () -> "Request " + request.getAttribute(REFERENCE) + " failed: " + request.getMethod() + " "
                            + request.getRequestURI());
        }
        if (!response.isCommitted()) {
            response.sendError(Causes.status(e));
        }
    }

    /** A trusted proxy's own id is kept, so that its log and ours can be read together. */
    private String reference(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && given.matches("[A-Za-z0-9._-]{4,64}") && clients.isTrusted(request.getRemoteAddr())) {
            return given;
        }
        StringBuilder reference = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            reference.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
