package no.front.platform.boundary;

import java.util.Optional;
import no.front.kernel.Msisdn;
import no.front.platform.entity.ChangeSubject;

/** Where masked telephone numbers can be seen in full, with a purpose (ACC-9); a CDI bean of the component that keeps them. */
public interface NumberSource {

    /** A number and what it stands on. */
    record HiddenNumber(ChangeSubject subject, Msisdn number) {}

    /** Kind of thing that bears the number, as in the change log. */
    String subjectType();

    Optional<HiddenNumber> find(long subjectId);
}
