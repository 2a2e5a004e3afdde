package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTermsTest {

    private static final PaymentTerms.Limits LIMITS = new PaymentTerms.Limits(60, 30);
    private static final PaymentTerms BEFORE =
            new PaymentTerms(new InvoiceWish(InvoiceDelivery.EHF, null, "PO 1"), false);

    private static PaymentTerms.Content content(int days, String agreed, InvoiceDelivery delivery) {
        return new PaymentTerms.Content(
                days, agreed, new InvoiceWish(delivery, EmailAddress.of("faktura@nordlys.example"), "PO 2"), false);
    }

    @ParameterizedTest(name = "BIL-7 {0} days, agreed \"{1}\", public buyer {2}, by {3}: {4}")
    @CsvSource({
        "1, '', false, EHF, ",
        "10, '', true, EHF, ",
        "60, '', false, EMAIL, ",
        "0, '', false, EHF, DUE_DAYS_OUT_OF_RANGE",
        "-1, '', false, EHF, DUE_DAYS_OUT_OF_RANGE",
        "366, 'avtale 4', false, EHF, DUE_DAYS_OUT_OF_RANGE",
        "61, '', false, EHF, DUE_DAYS_NOT_AGREED",
        "61, '   ', false, EHF, DUE_DAYS_NOT_AGREED",
        "61, 'avtale 4', false, EHF, ",
        "30, '', true, EHF, ",
        "31, 'avtale 4', true, EHF, DUE_DAYS_OF_PUBLIC",
        "10, '', true, EMAIL, EMAIL_OF_PUBLIC",
        "10, '', true, POST, EMAIL_OF_PUBLIC"
    })
    void agreed(int days, String agreed, boolean publicBuyer, InvoiceDelivery delivery, ContractError refused) {
        PaymentTerms.Content content = content(days, agreed, delivery);
        if (refused == null) {
            assertEquals(days, BEFORE.agreed(content, publicBuyer, LIMITS).dueDays());
        } else {
            assertEquals(
                    refused,
                    assertThrows(BusinessRuleViolation.class, () -> BEFORE.agreed(content, publicBuyer, LIMITS))
                            .code());
        }
    }

    @Test
    @DisplayName("BIL-3 BIL-5 BIL-7 what is agreed anew stands in the log, and nothing where nothing changed")
    void logged() {
        PaymentTerms fresh = BEFORE.agreed(content(14, "", InvoiceDelivery.EMAIL), false, LIMITS);
        assertEquals(5, fresh.since(BEFORE).fields().size());
        assertTrue(BEFORE.agreed(new PaymentTerms.Content(10, "", BEFORE.wish(), true), false, LIMITS)
                .since(BEFORE)
                .isEmpty());
    }
}
