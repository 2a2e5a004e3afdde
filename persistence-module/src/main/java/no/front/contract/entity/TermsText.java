package no.front.contract.entity;

import java.io.Serializable;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;

/**
 * A text in both languages.
 *
 * @param nb bokmål
 * @param en English
 */
public record TermsText(String nb, String en) implements Serializable {

    public static final TermsText NONE = new TermsText("", "");

    public String in(Language language) {
        return language == Language.ENGLISH ? en : nb;
    }

    /** @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    public TermsText required(int most) {
        return new TermsText(Texts.required(nb, most), Texts.required(en, most));
    }

    /** @throws BusinessRuleViolation TOO_LONG */
    public TermsText optional(int most) {
        return new TermsText(Texts.optional(nb, most), Texts.optional(en, most));
    }
}
