package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Makes claimed documents one after the other. */
@Dependent
public class DocumentMaker {

    @Inject
    InvoiceDocuments documents;

    @Inject
    EhfRules rules;

    /** One that can't be made doesn't stop the others. */
    public void make(List<Long> claimed) {
        claimed.forEach(documents::make);
    }

    public void warmUp() {
        rules.load();
    }
}
