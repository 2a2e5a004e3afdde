package no.front.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import no.front.kernel.PlainText;
import org.primefaces.component.password.Password;

/**
 * Every text that is typed into a form, as {@link PlainText}: in one line, in a text area in several. A browser sends no line
 * break from a field of one line, but whoever writes the request by hand can. Passwords are what they are.
 */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || component instanceof Password) {
            return typed;
        }
        return component instanceof HtmlInputTextarea ? PlainText.lines(typed) : PlainText.line(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
