package no.front.contract.boundary;

import java.time.LocalDate;
import no.front.contract.entity.ContractKind;
import no.front.contract.entity.ContractStatus;
import no.front.kernel.Language;

/**
 * One line of the list of contracts.
 *
 * @param title of custom development, "" for services
 * @param accounts open ones
 * @param suspended delivery is stopped, wholly or in part
 * @param productsNb names of the running products
 * @param productsEn the same in English
 * @param lastDay null while no notice is given
 */
public record ContractRow(
        long id,
        String number,
        long customerId,
        String customer,
        ContractKind kind,
        String title,
        ContractStatus status,
        boolean suspended,
        LocalDate startsOn,
        LocalDate lastDay,
        int accounts,
        String productsNb,
        String productsEn) {

    public String what(Language language) {
        String products = language == Language.ENGLISH ? productsEn : productsNb;
        return title.isEmpty() ? products : title;
    }
}
