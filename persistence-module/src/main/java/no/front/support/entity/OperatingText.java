package no.front.support.entity;

import java.util.stream.Stream;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;

/** What customers read, in both languages. */
public record OperatingText(String bokmal, String english) {

    /** @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    public OperatingText checked(int most) {
        if (Stream.of(bokmal, english).anyMatch(text -> text == null || text.isBlank())) {
            throw new BusinessRuleViolation(SupportError.TEXT_MISSING);
        }
        if (Stream.of(bokmal, english).anyMatch(text -> text.strip().length() > most)) {
            throw new BusinessRuleViolation(SupportError.TOO_LONG, most);
        }
        return new OperatingText(bokmal.strip(), english.strip());
    }

    public String in(Language language) {
        return language == Language.ENGLISH ? english : bokmal;
    }
}
