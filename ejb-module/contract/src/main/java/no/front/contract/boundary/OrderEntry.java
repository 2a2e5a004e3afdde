package no.front.contract.boundary;

import java.util.Map;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.Person;
import no.front.kernel.Language;

/**
 * An order as staff enter it.
 *
 * @param products quantity by product code
 * @param people by role; ORDERER, CONTRACT_CONTACT and ADMINISTRATOR are always needed, TECHNICAL for number lookup
 * @param message what the customer said beside that, "" for nothing
 * @param expectedMessages SMS parts a month; 0 for unknown
 * @param prepaid pays before use; is never credit-checked (CRE-6)
 */
public record OrderEntry(
        Map<String, Integer> products,
        Map<OrderRole, Person> people,
        InvoiceWish invoice,
        Language language,
        String message,
        int expectedMessages,
        boolean prepaid) {}
