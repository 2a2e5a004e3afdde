package no.front.backoffice.customer;

import java.time.Instant;
import no.front.customer.boundary.TimelineEntry;
import no.front.web.ChangeWords;
import no.front.web.Words;

/** One event of the time line in words, with its icon. */
public record TimelineView(Instant at, String icon, String mark, String title, String text, String who) {

    /** Titles that name somebody have a second text, {@code ….nobody}, for when nobody is known. */
    static TimelineView of(TimelineEntry entry, Words words, ChangeWords changeWords) {
        boolean nobody = !entry.titleArguments().isEmpty()
                && String.valueOf(entry.titleArguments().getFirst()).isEmpty();
        String key = entry.titleKey() + (nobody ? ".nobody" : "");
        return new TimelineView(
                entry.at(),
                icon(entry.kind()),
                entry.kind() == TimelineEntry.Kind.WARNING ? "w" : "",
                words.say(key, entry.titleArguments().toArray()),
                Excerpt.of(changeWords.reason(entry.text())),
                entry.who());
    }

    private static String icon(TimelineEntry.Kind kind) {
        return switch (kind) {
            case CALL -> "pi-phone";
            case MAIL -> "pi-envelope";
            case MEETING -> "pi-users";
            case REGISTER -> "pi-building-columns";
            case WARNING -> "pi-exclamation-triangle";
            case CHANGE -> "pi-pencil";
            case PERSON -> "pi-user";
            case LINK -> "pi-sitemap";
            case DOCUMENT -> "pi-file";
            case MONEY -> "pi-wallet";
        };
    }
}
