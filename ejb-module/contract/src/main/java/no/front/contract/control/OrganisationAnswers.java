package no.front.contract.control;

import java.util.List;
import java.util.Optional;
import no.front.contract.boundary.FormProblem;
import no.front.contract.entity.DraftContent;
import no.front.contract.entity.OrderDraft;
import no.front.contract.entity.OrderField;
import no.front.contract.entity.OrderOrganisation.Said;
import no.front.contract.entity.OrderingError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterExtract;
import no.front.customer.entity.RegisterRecord;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;

/**
 * CUS-1: the first step of the order form: which organisation orders. The register tells name, form and addresses; an
 * address is asked for where it tells none; all is written by hand where it does not answer. A number that is unknown,
 * deleted or a branch's can't order; a bankrupt one can, and staff decide (CRE-2).
 *
 * <p>Example: 314200853, a sole trader of whom no address is published: name and form come from the register, the address
 * has to be written.
 *
 * @param said empty where something is wrong
 */
record OrganisationAnswers(Optional<Said> said, List<FormProblem> problems) {

    static OrganisationAnswers of(OrderDraft draft) {
        TypedForm form = new TypedForm(draft.content());
        Optional<OrganisationNumber> number =
                form.required(OrderField.NUMBER, OrderingError.NUMBER_MISSING, OrganisationNumber::of);
        Optional<PostalAddress> invoice = addressForInvoices(draft.content());
        Optional<Said> said = number.flatMap(typed -> said(typed, draft, form, invoice.orElse(null)));
        return new OrganisationAnswers(form.problems().isEmpty() ? said : Optional.empty(), form.problems());
    }

    private static Optional<Said> said(
            OrganisationNumber number, OrderDraft draft, TypedForm form, PostalAddress invoice) {
        if (!draft.askedNumber().equals(Optional.of(number))) {
            form.problem(OrderField.NUMBER, OrderingError.NUMBER_NOT_ASKED);
            return Optional.empty();
        }
        return switch (draft.outcome().orElse(LookupOutcome.UNKNOWN)) {
            case FOUND ->
                Optional.of(registered(
                        draft.registerRecord().map(RegisterRecord::extract).orElseThrow(), form, invoice));
            case UNAVAILABLE -> Optional.of(byHand(number, form, invoice));
            case UNKNOWN -> refused(form, OrderingError.NUMBER_UNKNOWN);
            case DELETED -> refused(form, OrderingError.NUMBER_DELETED);
            case BRANCH -> refused(form, OrderingError.NUMBER_BRANCH);
        };
    }

    private static Optional<Said> refused(TypedForm form, OrderingError error) {
        form.problem(OrderField.NUMBER, error);
        return Optional.empty();
    }

    private static Said registered(RegisterExtract extract, TypedForm form, PostalAddress invoice) {
        PostalAddress visiting = extract.visitingAddress();
        if (visiting == null && extract.postalAddress() == null) {
            visiting = writtenAddress(form);
        }
        return new Said(
                extract.organisationNumber(),
                extract.name(),
                extract.form(),
                visiting,
                invoice == null ? extract.postalAddress() : invoice,
                DataSource.REGISTER);
    }

    private static Said byHand(OrganisationNumber number, TypedForm form, PostalAddress invoice) {
        String name = form.required(OrderField.NAME, OrderingError.ORGANISATION_NAME_MISSING);
        OrganisationForm owner = OrganisationForm.ofCode(form.text(OrderField.FORM));
        if (owner == OrganisationForm.OTHER || owner.isBranchUnit()) {
            form.problem(OrderField.FORM, OrderingError.ORGANISATION_FORM_MISSING);
        }
        return new Said(number, name, owner, writtenAddress(form), invoice, DataSource.WEB_FORM);
    }

    private static PostalAddress writtenAddress(TypedForm form) {
        Optional<PostalAddress> written =
                form.address(OrderField.VISITING_LINES, OrderField.VISITING_POSTCODE, OrderField.VISITING_CITY);
        boolean nothingTyped = form.text(OrderField.VISITING_LINES).isEmpty()
                && form.text(OrderField.VISITING_POSTCODE).isEmpty()
                && form.text(OrderField.VISITING_CITY).isEmpty();
        if (nothingTyped || written.isPresent() && written.get().lines().isEmpty()) {
            form.problem(OrderField.VISITING_LINES, OrderingError.ADDRESS_MISSING);
        }
        return written.orElse(null);
    }

    /** Belongs to the third step, which tells what is wrong with it. */
    private static Optional<PostalAddress> addressForInvoices(DraftContent content) {
        return new TypedForm(content)
                .address(OrderField.INVOICE_LINES, OrderField.INVOICE_POSTCODE, OrderField.INVOICE_CITY);
    }
}
