package no.front.customer.boundary;

import java.io.Serializable;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.PostalAddress;

/** What an organisation tells of itself (CUS-6); null where there is nothing. Name, number and form are the register's. */
public record Particulars(
        PostalAddress visitingAddress,
        PostalAddress invoiceAddress,
        EmailAddress invoiceEmail,
        EmailAddress email,
        Msisdn phone,
        String web)
        implements Serializable {}
