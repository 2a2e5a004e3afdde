package no.front.platform.entity;

import java.util.OptionalLong;

/** What a line of the change log is about; entities implement it. */
public interface ChangeSubject {

    /** Simple name of the aggregate, e.g. {@code Customer}. */
    String subjectType();

    long subjectId();

    /** What a reader recognises it by, e.g. the organisation's name. */
    String subjectLabel();

    /** The customer whose history shows the line, if it belongs to one. */
    default OptionalLong subjectCustomer() {
        return OptionalLong.empty();
    }
}
