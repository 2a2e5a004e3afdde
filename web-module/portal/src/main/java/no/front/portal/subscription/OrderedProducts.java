package no.front.portal.subscription;

import java.util.stream.Collectors;
import no.front.contract.boundary.OwnOrder;
import no.front.kernel.Language;
import no.front.web.Words;

/** What an order is for, in words: "SMS web, 2 × Ekstra konto". */
public final class OrderedProducts {

    private OrderedProducts() {}

    public static String of(OwnOrder order, Words words) {
        Language language = Language.of(words.language());
        return order.lines().stream()
                .map(line -> line.quantity() == 1
                        ? line.name(language)
                        : words.say("home.pieces", line.quantity(), line.name(language)))
                .collect(Collectors.joining(", "));
    }
}
