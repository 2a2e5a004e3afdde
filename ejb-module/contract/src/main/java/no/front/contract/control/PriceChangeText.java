package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.PriceChange;
import no.front.contract.entity.PriceItem;
import no.front.kernel.CountryCode;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.kernel.UnitPrice;
import no.front.platform.boundary.Wording;

/** Price changes as lines of a mail or an invoice: "SMS-tjeneste, per måned: 39,00 → 40,33". */
@Dependent
public class PriceChangeText {

    private static final String COMPONENT = "contract";

    @Inject
    Wording wording;

    /** One line each. */
    public String lines(List<PriceChange> changes, Language language) {
        StringBuilder lines = new StringBuilder();
        changes.forEach(
                change -> lines.append("- ").append(line(change, language)).append('\n'));
        return lines.toString();
    }

    /** "Nye priser fra 01.01.2027, kroner uten mva.:" */
    public String heading(LocalDate from, Language language) {
        return wording.text(
                COMPONENT, language, "prices.heading", Formats.in(language).date(from));
    }

    public String line(PriceChange change, Language language) {
        Formats formats = Formats.in(language);
        return name(change, language) + ": " + price(change.before(), formats, language) + " → "
                + price(change.after(), formats, language);
    }

    private String price(UnitPrice price, Formats formats, Language language) {
        return price == null ? wording.text(COMPONENT, language, "prices.none") : formats.number(price);
    }

    private String name(PriceChange change, Language language) {
        PriceItem item = change.item();
        String what =
                switch (item.kind()) {
                    case SMS ->
                        item.destination().isEmpty()
                                ? wording.text(COMPONENT, language, "prices.SMS.abroad")
                                : wording.text(
                                        COMPONENT,
                                        language,
                                        "prices.SMS",
                                        CountryCode.of(item.destination()).name(language.locale()));
                    default -> wording.text(COMPONENT, language, "prices." + item.kind());
                };
        String name = change.product() == null ? what : change.product().name(language) + ", " + what;
        Formats formats = Formats.in(language);
        if (!change.isTiered()) {
            return name;
        }
        return name + " "
                + (change.to() == null
                        ? wording.text(COMPONENT, language, "prices.from", formats.number(change.from()))
                        : wording.text(
                                COMPONENT,
                                language,
                                "prices.tier",
                                formats.number(change.from()),
                                formats.number(change.to())));
    }
}
