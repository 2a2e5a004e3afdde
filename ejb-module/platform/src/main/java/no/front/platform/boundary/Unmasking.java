package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.NumberSource.HiddenNumber;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.platform.entity.PlatformChange;
import no.front.platform.entity.UnmaskingPurpose;

/** Shows a masked number in full to who needs it and says what for; each look is logged (ACC-9). */
@Stateless
public class Unmasking {

    /** The purpose in own words has at least so many characters. */
    public static final int SHORTEST_PURPOSE = 10;

    private static final int LONGEST_PURPOSE = 500;

    @Inject
    @Any
    Instance<NumberSource> sources;

    @Inject
    ChangeLog changeLog;

    /**
     * @param subjectType kind of thing that bears the number, e.g. {@code OutboxMessage}
     * @param purpose in own words, 10 to 500 characters
     * @throws BusinessRuleViolation PURPOSE_TOO_SHORT, TEXT_TOO_LONG, NOT_FOUND
     */
    @Allowed(Function.NUMBER_UNMASK)
    public Msisdn reveal(String subjectType, long subjectId, UnmaskingPurpose kind, String purpose) {
        String words = purpose == null ? "" : purpose.strip();
        if (kind == null || words.length() < SHORTEST_PURPOSE) {
            throw new BusinessRuleViolation(PlatformError.PURPOSE_TOO_SHORT, SHORTEST_PURPOSE);
        }
        if (words.length() > LONGEST_PURPOSE) {
            throw new BusinessRuleViolation(PlatformError.TEXT_TOO_LONG, LONGEST_PURPOSE);
        }
        HiddenNumber hidden = sources.stream()
                .filter(source -> source.subjectType().equals(subjectType))
                .findFirst()
                .flatMap(source -> source.find(subjectId))
                .orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
        changeLog.record(
                PlatformChange.NUMBER_UNMASKED,
                hidden.subject(),
                words,
                Changes.none()
                        .field("purpose", null, kind)
                        .field("number", null, hidden.number().masked()));
        return hidden.number();
    }
}
