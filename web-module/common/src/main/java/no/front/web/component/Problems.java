package no.front.web.component;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import no.front.web.texts.Sentence;

/**
 * What is wrong, at the top of a form: refusals as sentences, and a link to each field that has one. Takes the focus when
 * it appears; comes along with every ajax answer by itself.
 */
public class Problems extends UIComponentBase {

    private record Problem(String targetId, String label, String text) {}

    @Override
    public String getFamily() {
        return "front.Problems";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("class", "ui-messages", null);
        List<Problem> problems = isOfOtherForm(context) ? List.of() : problems(context);
        if (!problems.isEmpty()) {
            encode(context, out, problems);
        }
        out.endElement("div");
    }

    /** On a page with several forms only the one that was sent says what is wrong. */
    private boolean isOfOtherForm(FacesContext context) {
        for (UIComponent parent = getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof UIForm) {
                return context.isPostback()
                        && !context.getExternalContext()
                                .getRequestParameterMap()
                                .containsKey(parent.getClientId(context));
            }
        }
        return false;
    }

    private static void encode(FacesContext context, ResponseWriter out, List<Problem> problems) throws IOException {
        out.startElement("div", null);
        out.writeAttribute("class", "ui-messages-error", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("data-takes-focus", "true", null);
        out.startElement("span", null);
        out.writeAttribute("class", "pi pi-times-circle", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
        out.startElement("div", null);
        boolean single = problems.size() == 1 && problems.getFirst().targetId() == null;
        if (single) {
            out.writeText(problems.getFirst().text(), null);
        } else {
            out.startElement("strong", null);
            out.writeText(Sentence.counted(context.getViewRoot().getLocale(), "problems", problems.size()), null);
            out.endElement("strong");
            out.startElement("ul", null);
            for (Problem problem : problems) {
                out.startElement("li", null);
                if (problem.targetId() == null) {
                    out.writeText(problem.text(), null);
                } else {
                    out.startElement("a", null);
                    out.writeAttribute("href", "#" + problem.targetId(), null);
                    out.writeText(
                            problem.label().isEmpty() ? problem.text() : problem.label() + ": " + problem.text(), null);
                    out.endElement("a");
                }
                out.endElement("li");
            }
            out.endElement("ul");
        }
        out.endElement("div");
        out.endElement("div");
    }

    private List<Problem> problems(FacesContext context) {
        List<Problem> problems = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                    problems.add(problem(context, id, message.getSummary()));
                }
            }
        }
        return problems;
    }

    private static Problem problem(FacesContext context, String id, String text) {
        Problem[] found = {new Problem(null, "", text)};
        if (id != null) {
            context.getViewRoot()
                    .invokeOnComponent(
                            context,
                            id,
                            (here, component) ->
                                    found[0] = new Problem(Inputs.focusId(here, component), label(component), text));
        }
        return found[0];
    }

    private static String label(UIComponent component) {
        for (UIComponent parent = component.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Field) {
                Object label = parent.getAttributes().get("label");
                return label == null ? "" : label.toString();
            }
        }
        return "";
    }
}
