package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** "Samtalen er logget": what was done, told on the next page for six seconds. Never for errors. */
@Named
@RequestScoped
public class Toasts {

    @Inject
    Words words;

    /** Tells it after the redirect that ends every form. */
    public void done(String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key, arguments), null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }

    public List<String> getAll() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .map(FacesMessage::getSummary)
                .toList();
    }
}
