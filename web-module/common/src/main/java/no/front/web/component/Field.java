package no.front.web.component;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.front.web.texts.Sentence;

/**
 * One question of a form: label, the input (any, as its body), help and error, tied together for readers. Says
 * "(optional)" where the input isn't required; {@code optional="false"} silences that for what the rules demand later.
 */
public class Field extends UIComponentBase {

    @Override
    public String getFamily() {
        return "front.Field";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        UIComponent input = Inputs.within(this).orElse(null);
        boolean group = isGroup(input);
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("class", ("f-field " + text("styleClass")).strip(), null);
        out.startElement(group ? "legend" : "label", null);
        if (input != null && !group) {
            out.writeAttribute("for", Inputs.focusId(context, input), null);
        }
        out.writeText(text("label"), null);
        if (isOptional(input)) {
            out.writeText(" ", null);
            out.startElement("span", null);
            out.writeAttribute("class", "f-opt", null);
            out.writeText(Sentence.of(context.getViewRoot().getLocale(), "field.optional"), null);
            out.endElement("span");
        }
        out.endElement(group ? "legend" : "label");
        if (input != null) {
            tie(context, input);
        }
        if (input instanceof HtmlSelectOneMenu) {
            out.startElement("div", null);
            out.writeAttribute("class", "ui-selectonemenu", null);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        UIComponent input = Inputs.within(this).orElse(null);
        if (input instanceof HtmlSelectOneMenu) {
            icon(out, "pi-chevron-down ui-selectonemenu-trigger");
            out.endElement("div");
        }
        if (!text("help").isEmpty()) {
            out.startElement("p", null);
            out.writeAttribute("id", helpId(context), null);
            out.writeAttribute("class", "f-help", null);
            out.writeText(text("help"), null);
            out.endElement("p");
        }
        List<FacesMessage> problems = problems(context, input);
        if (!problems.isEmpty()) {
            out.startElement("p", null);
            out.writeAttribute("id", errorId(context), null);
            out.writeAttribute("class", "ui-message ui-message-error", null);
            icon(out, "pi-exclamation-circle");
            out.startElement("span", null);
            out.writeText(problems.getFirst().getSummary(), null);
            out.endElement("span");
            out.endElement("p");
        }
        out.endElement(isGroup(input) ? "fieldset" : "div");
    }

    /** Gives the input its name for messages, its description and its state, whatever sort of input it is. */
    private void tie(FacesContext context, UIComponent input) {
        input.getAttributes().put("label", text("label"));
        boolean wrong = !problems(context, input).isEmpty();
        Map<String, Object> attributes = input.getPassThroughAttributes();
        String described =
                ((text("help").isEmpty() ? "" : helpId(context)) + (wrong ? " " + errorId(context) : "")).strip();
        if (described.isEmpty()) {
            attributes.remove("aria-describedby");
        } else {
            attributes.put("aria-describedby", described);
        }
        if (wrong) {
            attributes.put("aria-invalid", "true");
        } else {
            attributes.remove("aria-invalid");
        }
    }

    private static List<FacesMessage> problems(FacesContext context, UIComponent input) {
        return input == null
                ? List.of()
                : context.getMessageList(input.getClientId(context)).stream()
                        .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                        .toList();
    }

    private static boolean isGroup(UIComponent input) {
        return input instanceof HtmlSelectOneRadio
                || input instanceof HtmlSelectManyCheckbox
                || input != null
                        && (input instanceof UISelectOne || input instanceof UISelectMany)
                        && input.getClass().getSimpleName().matches("SelectOneRadio|SelectManyCheckbox");
    }

    private boolean isOptional(UIComponent input) {
        Object said = getAttributes().get("optional");
        return said == null
                ? input instanceof EditableValueHolder holder && !holder.isRequired()
                : Boolean.parseBoolean(said.toString());
    }

    private String helpId(FacesContext context) {
        return getClientId(context) + "-help";
    }

    private String errorId(FacesContext context) {
        return getClientId(context) + "-error";
    }

    private static void icon(ResponseWriter out, String icon) throws IOException {
        out.startElement("span", null);
        out.writeAttribute("class", "pi " + icon, null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
