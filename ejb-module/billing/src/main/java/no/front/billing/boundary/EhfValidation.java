package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import no.front.billing.control.EhfRules;
import no.front.billing.entity.Finding;
import no.front.platform.boundary.Internal;

/** The official rules of electronic documents (BIL-5), for components that write others than invoices. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EhfValidation {

    /** Which rules these are. */
    public static final String RULE_SET = EhfRules.RULE_SET;

    @Inject
    EhfRules rules;

    /** What they say about a document that its buyer wrote; takes some milliseconds, the first time seconds. */
    public List<Finding> checkSelfBilled(byte[] xml) {
        return rules.checkSelfBilled(xml);
    }
}
