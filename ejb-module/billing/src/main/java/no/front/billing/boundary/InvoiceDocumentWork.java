package no.front.billing.boundary;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import no.front.billing.control.DocumentMaker;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.RunAs;

/** Makes documents of invoices in the background, each in transactions of its own. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvoiceDocumentWork {

    private static final String JOB = "invoice-documents";

    @Inject
    DocumentMaker maker;

    @Inject
    RunAs runAs;

    /** @param documents that are claimed @param afterwards whatever happens */
    @Asynchronous
    public void make(List<Long> documents, Runnable afterwards) {
        try {
            runAs.job(JOB, () -> maker.make(documents));
        } finally {
            afterwards.run();
        }
    }

    /** Loads the rules of EHF, so that no invoice waits for it. */
    @Asynchronous
    public void warmUp(Runnable afterwards) {
        try {
            maker.warmUp();
        } finally {
            afterwards.run();
        }
    }
}
