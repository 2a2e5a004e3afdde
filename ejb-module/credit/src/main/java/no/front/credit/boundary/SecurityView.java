package no.front.credit.boundary;

import java.time.Instant;
import java.util.OptionalLong;
import no.front.credit.entity.OtherSecurity;

/** Another security than a deposit, as staff see it. */
public record SecurityView(String note, OptionalLong document, Instant recordedAt, String recordedBy) {

    static SecurityView of(OtherSecurity security) {
        return new SecurityView(security.note(), security.document(), security.recordedAt(), security.recordedBy());
    }
}
