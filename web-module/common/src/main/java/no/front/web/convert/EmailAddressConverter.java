package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.EmailAddress;
import no.front.kernel.Formats;

/** Spaces around are dropped. */
@FacesConverter(forClass = EmailAddress.class)
public class EmailAddressConverter extends ValueConverter<EmailAddress> {

    @Override
    EmailAddress read(String typed) {
        return EmailAddress.of(typed);
    }

    @Override
    String write(Formats formats, EmailAddress value) {
        return value.toString();
    }
}
