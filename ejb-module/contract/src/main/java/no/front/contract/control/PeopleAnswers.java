package no.front.contract.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.boundary.FormProblem;
import no.front.contract.entity.DraftContent;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.OrderField;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.Person;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;

/**
 * CUS-2, CON-5: the third step of the order form: who orders, who is contact for the contract, who administers the service
 * and so needs a mobile number for the codes, who is technical contact where number lookup is ordered, and how the invoices
 * go. All but the orderer may be the same person as the orderer.
 *
 * <p>Example: the orderer ticks "I am the administrator" and leaves the own mobile number open: MOBILE_MISSING at the
 * orderer's number.
 *
 * @param people by role; whole only where there are no problems
 * @param invoice empty where something is wrong
 */
record PeopleAnswers(Map<OrderRole, Person> people, Optional<InvoiceWish> invoice, List<FormProblem> problems) {

    /** The inputs of one person; title and mobile are null where the form does not ask. */
    private record Inputs(OrderField name, OrderField title, OrderField email, OrderField mobile) {}

    private static final Inputs ORDERER = new Inputs(
            OrderField.ORDERER_NAME, OrderField.ORDERER_TITLE, OrderField.ORDERER_EMAIL, OrderField.ORDERER_MOBILE);
    private static final Inputs CONTACT = new Inputs(
            OrderField.CONTACT_NAME, OrderField.CONTACT_TITLE, OrderField.CONTACT_EMAIL, OrderField.CONTACT_MOBILE);
    private static final Inputs ADMINISTRATOR = new Inputs(
            OrderField.ADMINISTRATOR_NAME, null, OrderField.ADMINISTRATOR_EMAIL, OrderField.ADMINISTRATOR_MOBILE);
    private static final Inputs TECHNICAL =
            new Inputs(OrderField.TECHNICAL_NAME, null, OrderField.TECHNICAL_EMAIL, OrderField.TECHNICAL_MOBILE);
    private static final Inputs ACCOUNTING =
            new Inputs(OrderField.ACCOUNTING_NAME, null, OrderField.ACCOUNTING_EMAIL, null);

    /** @param lookup whether number lookup is ordered, which needs a technical contact */
    static PeopleAnswers of(DraftContent content, boolean lookup) {
        TypedForm form = new TypedForm(content);
        boolean administers = content.yes(OrderField.ADMINISTRATOR_SAME);
        boolean technical = lookup && content.yes(OrderField.TECHNICAL_SAME);
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        Optional<Person> orderer = person(form, ORDERER, administers || technical);
        orderer.ifPresent(person -> people.put(OrderRole.ORDERER, person));
        same(form, OrderField.CONTACT_SAME, orderer, CONTACT, false)
                .ifPresent(person -> people.put(OrderRole.CONTRACT_CONTACT, person));
        same(form, OrderField.ADMINISTRATOR_SAME, orderer, ADMINISTRATOR, true)
                .ifPresent(person -> people.put(OrderRole.ADMINISTRATOR, person));
        if (lookup) {
            same(form, OrderField.TECHNICAL_SAME, orderer, TECHNICAL, true)
                    .ifPresent(person -> people.put(OrderRole.TECHNICAL, person));
        }
        accounting(form).ifPresent(person -> people.put(OrderRole.ACCOUNTING, person));
        Optional<InvoiceWish> invoice = invoice(form);
        return new PeopleAnswers(people, invoice, form.problems());
    }

    private static Optional<Person> same(
            TypedForm form, OrderField box, Optional<Person> orderer, Inputs inputs, boolean mobileNeeded) {
        return form.content().yes(box) ? orderer : person(form, inputs, mobileNeeded);
    }

    private static Optional<Person> person(TypedForm form, Inputs inputs, boolean mobileNeeded) {
        String name = form.required(inputs.name(), OrderingError.NAME_MISSING);
        String title = inputs.title() == null ? "" : form.text(inputs.title());
        Optional<EmailAddress> email = form.required(inputs.email(), OrderingError.EMAIL_MISSING, EmailAddress::of);
        Optional<Msisdn> mobile = inputs.mobile() == null ? Optional.empty() : mobile(form, inputs, mobileNeeded);
        boolean whole = !name.isEmpty() && email.isPresent() && (mobile.isPresent() || !mobileNeeded);
        return whole ? Optional.of(new Person(name, title, email.get(), mobile.orElse(null))) : Optional.empty();
    }

    private static Optional<Msisdn> mobile(TypedForm form, Inputs inputs, boolean needed) {
        Optional<Msisdn> mobile = needed
                ? form.required(inputs.mobile(), OrderingError.MOBILE_MISSING, Msisdn::of)
                : form.value(inputs.mobile(), Msisdn::of);
        if (mobile.isPresent() && !mobile.get().takesSms()) {
            form.problem(inputs.mobile(), OrderingError.MOBILE_UNFIT);
            return Optional.empty();
        }
        return mobile;
    }

    private static Optional<Person> accounting(TypedForm form) {
        String name = form.text(ACCOUNTING.name());
        String email = form.text(ACCOUNTING.email());
        if (name.isEmpty() && email.isEmpty()) {
            return Optional.empty();
        }
        if (name.isEmpty() || email.isEmpty()) {
            form.problem(name.isEmpty() ? ACCOUNTING.name() : ACCOUNTING.email(), OrderingError.ACCOUNTING_HALF);
            return Optional.empty();
        }
        return person(form, ACCOUNTING, false);
    }

    private static Optional<InvoiceWish> invoice(TypedForm form) {
        form.address(OrderField.INVOICE_LINES, OrderField.INVOICE_POSTCODE, OrderField.INVOICE_CITY);
        Optional<InvoiceDelivery> delivery = delivery(form.text(OrderField.DELIVERY));
        if (delivery.isEmpty()) {
            form.problem(OrderField.DELIVERY, OrderingError.DELIVERY_MISSING);
            return Optional.empty();
        }
        boolean byEmail = delivery.get() == InvoiceDelivery.EMAIL;
        Optional<EmailAddress> email = byEmail
                ? form.required(OrderField.INVOICE_EMAIL, OrderingError.INVOICE_EMAIL_MISSING, EmailAddress::of)
                : Optional.empty();
        return byEmail && email.isEmpty()
                ? Optional.empty()
                : Optional.of(new InvoiceWish(delivery.get(), email.orElse(null), form.text(OrderField.REFERENCE)));
    }

    static Optional<InvoiceDelivery> delivery(String typed) {
        for (InvoiceDelivery delivery : InvoiceDelivery.values()) {
            if (delivery.name().equals(typed)) {
                return Optional.of(delivery);
            }
        }
        return Optional.empty();
    }
}
