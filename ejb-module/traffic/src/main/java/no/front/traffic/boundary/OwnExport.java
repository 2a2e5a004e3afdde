package no.front.traffic.boundary;

import java.util.OptionalLong;
import no.front.platform.entity.ChangeSubject;

/**
 * What a customer took along as a file.
 *
 * @param subjectLabel what the log says of it
 */
record OwnExport(long customer, String subjectLabel) implements ChangeSubject {

    @Override
    public String subjectType() {
        return "Export";
    }

    @Override
    public long subjectId() {
        return 0;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer);
    }
}
