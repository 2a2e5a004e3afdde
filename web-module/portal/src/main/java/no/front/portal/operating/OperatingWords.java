package no.front.portal.operating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import no.front.kernel.Language;
import no.front.kernel.Oslo;
import no.front.support.boundary.OperatingNotice;
import no.front.support.entity.OperatingText;
import no.front.web.Show;
import no.front.web.Words;

/** Operating messages in the reader's language. */
@Named
@RequestScoped
public class OperatingWords {

    @Inject
    Words words;

    @Inject
    Show show;

    public String in(OperatingText text) {
        return text.in(Language.of(words.language()));
    }

    public String services(OperatingNotice notice) {
        return notice.services().stream().map(words::of).collect(Collectors.joining(", "));
    }

    /** "22.11.2026 kl. 02.00 til kl. 04.00", of one that goes on "siden 22.11.2026 kl. 14.05". */
    public String when(OperatingNotice notice) {
        String start = show.dateTime(notice.startsAt());
        if (notice.endsAt() == null) {
            return words.say("status.since", start);
        }
        boolean sameDay = Oslo.dayOf(notice.startsAt()).equals(Oslo.dayOf(notice.endsAt()));
        return words.say(
                sameDay ? "status.fromToTime" : "status.fromTo",
                start,
                sameDay ? show.time(notice.endsAt()) : show.dateTime(notice.endsAt()));
    }

    /** One sentence for the note on other pages. */
    public String note(OperatingNotice notice) {
        return words.say(
                notice.isIncident() ? "status.noteIncident" : "status.notePlanned",
                in(notice.title()),
                services(notice),
                when(notice));
    }
}
