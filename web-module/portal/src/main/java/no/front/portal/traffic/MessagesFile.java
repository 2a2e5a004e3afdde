package no.front.portal.traffic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.KernelError;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.traffic.boundary.OwnMessage;
import no.front.traffic.boundary.OwnMessageSearch;
import no.front.traffic.boundary.OwnMessages;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The messages that were looked for, all of them, as a file. */
@RequestScoped
public class MessagesFile implements ListFile {

    @Inject
    OwnMessages messages;

    @Inject
    MessageQuery asked;

    @Inject
    MessageWords messageWords;

    @Inject
    Words words;

    @Override
    public String path() {
        return "messages";
    }

    @Override
    public String nameKey() {
        return "PortalPage.TRAFFIC";
    }

    @Override
    public void check() {
        messages.sent(search());
    }

    private OwnMessageSearch search() {
        return asked.search().orElseThrow(() -> new BusinessRuleViolation(KernelError.PHONE_INVALID));
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "messages.account",
                        "messages.accepted",
                        "messages.way",
                        "messages.sender",
                        "messages.recipient",
                        "messages.country",
                        "messages.parts",
                        "messages.status",
                        "messages.reason")
                .map(words::say)
                .toList();
        messages.export(search(), new ListSheet<>(format, words.say(nameKey()), head, this::cells), out);
    }

    private List<?> cells(OwnMessage row) {
        return Arrays.asList(
                row.account(),
                row.acceptedAt(),
                words.of(row.way()),
                bare(row.sender()),
                bare(row.recipient()),
                messageWords.country(row.destination()),
                (long) row.parts(),
                messageWords.status(row),
                row.reason());
    }

    /** Digits without the plus, which a spreadsheet would take for the beginning of a formula. */
    private static String bare(String address) {
        return address.matches("\\+[0-9]+") ? address.substring(1) : address;
    }
}
