package no.front.web.component;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;

/** Finds inputs and the ids by which the browser knows them. */
final class Inputs {

    private Inputs() {}

    /** The first input below a component. */
    static Optional<UIComponent> within(UIComponent parent) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child instanceof EditableValueHolder) {
                return Optional.of(child);
            }
            Optional<UIComponent> below = within(child);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** The id of the element that takes the focus; some PrimeFaces inputs wrap it. */
    static String focusId(FacesContext context, UIComponent input) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(context);
    }
}
