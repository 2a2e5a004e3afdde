package no.front.contract.entity;

import java.io.Serializable;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;

/**
 * Name and how to reach somebody.
 *
 * @param title "" for none
 * @param mobile null for none
 */
public record Person(String name, String title, EmailAddress email, Msisdn mobile) implements Serializable {

    public static final int LONGEST_NAME = 200;

    /** @throws BusinessRuleViolation PERSON_NAME_MISSING, PERSON_EMAIL_MISSING, TOO_LONG, PERSON_MOBILE_UNFIT */
    public Person {
        name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        title = title == null ? "" : title.strip();
        if (name.isEmpty()) {
            throw new BusinessRuleViolation(ContractError.PERSON_NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME || title.length() > LONGEST_NAME) {
            throw new BusinessRuleViolation(ContractError.TOO_LONG, LONGEST_NAME);
        }
        if (email == null) {
            throw new BusinessRuleViolation(ContractError.PERSON_EMAIL_MISSING, name);
        }
        if (mobile != null && !mobile.takesSms()) {
            throw new BusinessRuleViolation(ContractError.PERSON_MOBILE_UNFIT, name);
        }
    }
}
