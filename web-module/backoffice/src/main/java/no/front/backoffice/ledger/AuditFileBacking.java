package no.front.backoffice.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.web.House;
import no.front.web.Show;

/** The days that an audit file is for: this year until one asks for others. */
@Named
@RequestScoped
public class AuditFileBacking {

    @Inject
    House house;

    @Inject
    Show show;

    private LocalDate today() {
        return house.getToday();
    }

    public String getFrom() {
        return show.date(today().withDayOfYear(1));
    }

    public String getTo() {
        return show.date(today());
    }
}
