package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.customer.boundary.CommunicationRow;
import no.front.customer.boundary.Communications;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Follow-ups of {@code ?whose=mine|all&when=today|later}: what waits, done, postponed (CUS-5). */
@Named
@RequestScoped
public class FollowUpsBacking {

    private static final LocalDate FAR = LocalDate.of(9000, 1, 1);

    @Inject
    Communications communications;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private List<CommunicationRow> rows;

    public List<CommunicationRow> getRows() {
        if (rows == null) {
            Long whose = isEverybody() ? null : Long.valueOf(currentActor.get().id());
            rows = communications.followUps(whose, isLater() ? FAR : house.getToday());
        }
        return rows;
    }

    public String getLead() {
        long late = getRows().stream().filter(this::isLate).count();
        String all = words.count(
                isLater() ? "followUps.open" : "followUps.today", getRows().size());
        return late == 0 ? all : all + " " + words.count("followUps.late", late);
    }

    public boolean isEverybody() {
        return query.text("whose").equals("all");
    }

    public boolean isLater() {
        return query.text("when").equals("later");
    }

    public boolean isLate(CommunicationRow row) {
        return row.isOverdue(house.getToday());
    }

    public String excerptOf(CommunicationRow row) {
        return Excerpt.of(row.note());
    }

    /** Which entry and edition stands in the form, not in the row: rows may have changed since it was opened. */
    public String done() {
        communications.followUpDone(id(), version());
        toasts.done("followUps.done");
        return back();
    }

    /** The day stands in a plain field: Faces skips the inputs of forms in a repeated part. */
    public String move() {
        Optional<LocalDate> day = typedDay();
        if (day.isEmpty()) {
            return null;
        }
        communications.moveFollowUp(id(), version(), day.get());
        toasts.done("followUps.moved", day.get());
        return back();
    }

    private Optional<LocalDate> typedDay() {
        FacesContext context = FacesContext.getCurrentInstance();
        Converter<?> converter = context.getApplication().createConverter(LocalDate.class);
        try {
            Object day = converter.getAsObject(context, context.getViewRoot(), query.text("moveTo"));
            if (day instanceof LocalDate typed) {
                return Optional.of(typed);
            }
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("convert.date"), null));
        } catch (ConverterException e) {
            context.addMessage(null, e.getFacesMessage());
            context.validationFailed();
            return Optional.empty();
        }
    }

    private long id() {
        return query.id("entry").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
    }

    private int version() {
        return query.id("entryVersion").orElse(0L).intValue();
    }

    private String back() {
        return query.id("id")
                .map(customer -> "customer?faces-redirect=true&id=" + customer)
                .orElseGet(() -> "follow-ups?faces-redirect=true&whose=" + (isEverybody() ? "all" : "mine") + "&when="
                        + (isLater() ? "later" : "today"));
    }
}
