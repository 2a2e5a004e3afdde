package no.front.billing.control;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Product;
import no.front.contract.entity.TierModel;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BillingMonth;
import no.front.kernel.CountryCode;
import no.front.kernel.DateRange;
import no.front.kernel.Language;
import no.front.platform.boundary.Wording;

/** What lines say, in the customer's language. */
final class LineTexts {

    private static final String COMPONENT = "billing";
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_NOTE = 500;

    private final Wording wording;
    private final Language language;
    private final Map<String, Product> products;

    LineTexts(Wording wording, Language language, Map<String, Product> products) {
        this.wording = wording;
        this.language = language;
        this.products = products;
    }

    String usage(TrafficRating.Key key, TrafficRating.Band band, BillingMonth month) {
        String what = key.kind() == PriceKind.LOOKUP
                ? text("line.lookups", name(key.product()), month(month))
                : text("line.sms", name(key.product()), country(key.destination()), month(month));
        return shortened(what + tier(band), LONGEST_TEXT);
    }

    private String tier(TrafficRating.Band band) {
        if (band.single()) {
            return "";
        }
        String form = band.model() == TierModel.VOLUME ? "line.volume" : "line.tier";
        return band.to() == null
                ? text(form + ".last", count(band.above()))
                : text(form, count(band.above() + 1), count(band.to()));
    }

    /** Under a line of usage: the days, where the price did not hold for the whole month; whether it is more or a correction. */
    String usageNote(DateRange days, BillingMonth month, boolean billedBefore, boolean takenBack) {
        String when = days.equals(month.days()) ? "" : text("line.days", days(days));
        String why = takenBack ? text("line.takenBack") : billedBefore ? text("line.late") : "";
        return shortened((when + " " + why).strip(), LONGEST_NOTE);
    }

    String fee(Product product, BillingMonth month) {
        return shortened(text("line.fee", product.name(language), month(month)), LONGEST_TEXT);
    }

    /** @param days of the month that are free; below zero for those charged after all */
    String freeDays(int days, BillingMonth month) {
        if (days == 0) {
            return "";
        }
        return days > 0
                ? text("line.freeDays", days, month.lastDay().getDayOfMonth())
                : text("line.chargedDays", -days, month.lastDay().getDayOfMonth());
    }

    String charge(InvoiceFacts.Waiting charge) {
        String product = charge.product() == null ? "" : charge.product().name(language);
        BillingMonth month = BillingMonth.of(charge.period().firstDay());
        String key = "line.charge." + charge.kind();
        String what = charge.kind() == ChargeKind.OTHER && !charge.note().isEmpty()
                ? charge.note()
                : product.isEmpty() ? text(key + ".bare", month(month)) : text(key, product, month(month));
        return shortened(what, LONGEST_TEXT);
    }

    String chargeNote(InvoiceFacts.Waiting charge) {
        boolean isText = charge.kind() == ChargeKind.OTHER;
        return isText ? "" : shortened(charge.note(), LONGEST_NOTE);
    }

    String channelFee(InvoiceDelivery channel, BillingMonth month) {
        return text("line.channel." + channel, month(month));
    }

    private String name(String product) {
        Product known = products.get(product);
        return known == null ? text("line.product") : known.name(language);
    }

    private String country(String destination) {
        return destination.isEmpty()
                ? text("line.unknownCountry")
                : new CountryCode(destination).name(language.locale());
    }

    private String month(BillingMonth month) {
        return month.month().format(DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()));
    }

    private String days(DateRange days) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("d. MMMM", language.locale());
        return days.firstDay().format(form) + " – "
                + days.lastDay().orElseThrow().format(form);
    }

    private String count(long pieces) {
        return NumberFormat.getIntegerInstance(language.locale()).format(pieces);
    }

    private String text(String key, Object... arguments) {
        return wording.text(COMPONENT, language, key, arguments);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
