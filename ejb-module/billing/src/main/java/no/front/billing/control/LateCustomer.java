package no.front.billing.control;

import java.util.OptionalLong;
import no.front.platform.entity.ChangeSubject;

/** A customer as the jobs of late money see it: parked by itself. */
public record LateCustomer(long id, String name) implements ChangeSubject {

    @Override
    public String subjectType() {
        return "Customer";
    }

    @Override
    public long subjectId() {
        return id;
    }

    @Override
    public String subjectLabel() {
        return name;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(id);
    }
}
