package no.front.web.error;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.LocalPath;
import no.front.web.component.Problems;
import no.front.web.edge.RequestEdge;
import no.front.web.texts.Sentence;

/**
 * Errors of pages. A refusal after a post becomes a sentence above the form, and what was typed stays; on opening a page it
 * becomes the page of its status. An expired view, or one that never was, leads back to a fresh one. A fault is logged once with the request's
 * reference, and the user sees that reference, in an ajax answer as well as on a page.
 */
class FacesErrorHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger("no.front.web");

    FacesErrorHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (handle(context, thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handle(FacesContext context, Throwable thrown) {
        try {
            if (context.getResponseComplete()) {
                return false;
            }
            if (Causes.find(thrown, ViewExpiredException.class).isPresent() || isNoViewState(context, thrown)) {
                leaveFor(context, expiredPage(context));
                return true;
            }
            boolean formStands = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
            Optional<BusinessRuleViolation> refusal = Causes.refusal(thrown);
            if (refusal.isPresent()) {
                refuse(context, refusal.get(), formStands);
                return true;
            }
            boolean ajax = context.getPartialViewContext().isAjaxRequest();
            if (!formStands && !ajax) {
                // to the edge, which logs it and answers with the error page
                return false;
            }
            String reference = reference(context);
            LOG.log(
                    Level.SEVERE,
                    thrown,
                    () -> "Request " + reference + " failed in "
                            + context.getExternalContext().getRequestServletPath());
            if (formStands) {
                String key = Causes.isDatabaseGone(thrown) ? "error.databaseGone" : "error.unexpected";
                showAboveForm(context, Sentence.of(language(context), key, reference));
            } else {
                leaveFor(
                        context,
                        context.getExternalContext().getRequestContextPath() + "/error?status=" + Causes.status(thrown)
                                + "&reference=" + URLEncoder.encode(reference, StandardCharsets.UTF_8));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody made it up: Faces finds no view by it, and says so without a cause. */
    private static boolean isNoViewState(FacesContext context, Throwable thrown) {
        return context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW
                && thrown instanceof FacesException
                && thrown.getCause() == null;
    }

    private static void refuse(FacesContext context, BusinessRuleViolation refusal, boolean formStands)
            throws IOException {
        String sentence = Sentence.of(language(context), refusal);
        if (formStands) {
            showAboveForm(context, sentence);
        } else {
            context.getExternalContext().getRequestMap().put(ErrorPage.SENTENCE, sentence);
            context.getExternalContext().responseSendError(refusal.code().kind().httpStatus(), null);
            context.responseComplete();
        }
    }

    private static void showAboveForm(FacesContext context, String sentence) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        context.validationFailed();
        if (context.getPartialViewContext().isAjaxRequest()) {
            renderProblems(context);
        }
        context.renderResponse();
    }

    /** An ajax answer brings the summary along even if the button forgot to name it. */
    static void renderProblems(FacesContext context) {
        if (context.getPartialViewContext().isRenderAll() || context.getViewRoot() == null) {
            return;
        }
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof Problems) {
                context.getPartialViewContext().getRenderIds().add(component.getClientId(context));
                return VisitResult.REJECT;
            }
            return VisitResult.ACCEPT;
        });
    }

    private static void leaveFor(FacesContext context, String address) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
        }
        external.redirect(address);
        context.responseComplete();
    }

    /** The page asks to open itself anew; the address comes from the browser, for a form's own has no query. */
    private static String expiredPage(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String page = LocalPath.of(request.getRequestURI(), external.getRequestContextPath() + "/");
        String referer = request.getHeader("Referer");
        if (referer != null) {
            page = LocalPath.of(referer.replaceFirst("(?i)^https?://[^/]+", ""), page);
        }
        return external.getRequestContextPath() + "/error?status=expired&return="
                + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private static String reference(FacesContext context) {
        Object reference = context.getExternalContext().getRequestMap().get(RequestEdge.REFERENCE);
        return reference == null ? "" : reference.toString();
    }

    private static Locale language(FacesContext context) {
        UIComponent root = context.getViewRoot();
        return root == null ? Locale.of("nb") : context.getViewRoot().getLocale();
    }
}
