package no.front.backoffice.customer;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.Words;
import no.front.web.form.AddressForm;

/** Tells at the postcode what is wrong with an address, since a sentence above the form would leave open which one is meant. */
final class AddressProblems {

    private AddressProblems() {}

    /** @return whether both addresses of the form are right or left open */
    static boolean none(CustomerForm form, Words words) {
        boolean visiting = right(form.getVisiting(), "form:visitingPostcode", words);
        return right(form.getInvoice(), "form:invoicePostcode", words) && visiting;
    }

    private static boolean right(AddressForm address, String field, Words words) {
        try {
            address.address();
            return true;
        } catch (BusinessRuleViolation violation) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.refusal(violation), null));
            context.validationFailed();
            return false;
        }
    }
}
