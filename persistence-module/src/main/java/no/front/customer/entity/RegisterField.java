package no.front.customer.entity;

import java.util.function.Function;

/**
 * What both we and the register hold, so that the two may differ (CUS-4).
 */
public enum RegisterField {
    NAME(RegisterExtract::name, Customer::name),
    FORM(RegisterExtract::form, Customer::form),
    VISITING_ADDRESS(RegisterExtract::visitingAddress, customer -> customer.visitingAddress()
            .orElse(null)),
    INVOICE_ADDRESS(RegisterExtract::postalAddress, customer -> customer.invoiceAddress()
            .orElse(null)),
    VAT_REGISTERED(RegisterExtract::vatRegistered, Customer::isVatRegistered),
    EMAIL(RegisterExtract::email, customer -> customer.email().orElse(null)),
    PHONE(RegisterExtract::phone, customer -> customer.phone().orElse(null)),
    WEB(RegisterExtract::web, customer -> customer.web().orElse(null));

    private final Function<RegisterExtract, Object> registered;
    private final Function<Customer, Object> own;

    RegisterField(Function<RegisterExtract, Object> registered, Function<Customer, Object> own) {
        this.registered = registered;
        this.own = own;
    }

    /** The register's value, null where it has none. */
    Object of(RegisterExtract extract) {
        return registered.apply(extract);
    }

    /** Our own value, null where we have none. */
    Object of(Customer customer) {
        return own.apply(customer);
    }
}
