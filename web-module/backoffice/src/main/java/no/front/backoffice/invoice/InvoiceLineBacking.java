package no.front.backoffice.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.InvoiceExplanations;
import no.front.billing.boundary.LineExplanation;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.contract.boundary.Products;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.Tier;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.price.PriceWords;

/** Why a line of an invoice has its amount: {@code ?id=}. */
@Named
@RequestScoped
public class InvoiceLineBacking {

    @Inject
    InvoiceExplanations explanations;

    @Inject
    Products products;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    PriceWords priceWords;

    private LineExplanation why;

    @PostConstruct
    void load() {
        why = explanations.of(query.id("id").orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND)));
    }

    public LineExplanation getWhy() {
        return why;
    }

    public InvoiceLine getLine() {
        return why.line();
    }

    /** "2 000 × 0,44 kr = 880,00 kr." */
    public String getFormula() {
        InvoiceLine line = why.line();
        return words.say(
                "why.formula", show.number(line.quantity().stripTrailingZeros()), line.unitPrice(), line.net());
    }

    /** What the kind of line says about its amount. */
    public String getReason() {
        return words.say("why.reason." + why.line().kind());
    }

    /** The tiers of the price, the one of this line marked. */
    public List<PriceWords.Step> getSteps() {
        return why.price()
                .filter(price -> !price.isFlat())
                .map(priceWords::steps)
                .orElse(List.of());
    }

    public boolean isOfLine(Tier tier) {
        return tier.price().equals(why.line().unitPrice());
    }

    public String getProduct() {
        return products.all().stream()
                .filter(product -> product.code().equals(why.line().productCode()))
                .findFirst()
                .map(product -> product.name(priceWords.language()))
                .orElse(why.line().productCode());
    }

    /** "Pris 0,35 kr", "10 % rabatt" */
    public String agreed(CustomerPrice agreement) {
        return agreement.price().isPresent()
                ? words.say("why.agreedPrice", agreement.price().get())
                : words.say("why.agreedDiscount", agreement.discount().orElseThrow());
    }
}
