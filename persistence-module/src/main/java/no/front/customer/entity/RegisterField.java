package no.front.customer.entity;

import java.util.function.Function;

/** What both we and the register hold, so that the two may differ (CUS-4). */
public enum RegisterField {
    NAME(RegisterExtract::name, CustomerDetails::name),
    FORM(RegisterExtract::form, CustomerDetails::form),
    VISITING_ADDRESS(RegisterExtract::visitingAddress, CustomerDetails::visitingAddress),
    INVOICE_ADDRESS(RegisterExtract::postalAddress, CustomerDetails::invoiceAddress),
    VAT_REGISTERED(RegisterExtract::vatRegistered, CustomerDetails::vatRegistered),
    EMAIL(RegisterExtract::email, CustomerDetails::email),
    PHONE(RegisterExtract::phone, CustomerDetails::phone),
    WEB(RegisterExtract::web, CustomerDetails::web);

    private final Function<RegisterExtract, Object> registered;
    private final Function<CustomerDetails, Object> own;

    RegisterField(Function<RegisterExtract, Object> registered, Function<CustomerDetails, Object> own) {
        this.registered = registered;
        this.own = own;
    }

    /** The register's value, null where it has none. */
    Object of(RegisterExtract extract) {
        return registered.apply(extract);
    }

    /** Our own value, null where we have none. */
    Object of(CustomerDetails details) {
        return own.apply(details);
    }
}
