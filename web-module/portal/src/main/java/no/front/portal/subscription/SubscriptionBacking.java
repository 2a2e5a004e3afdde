package no.front.portal.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.OwnAnswer;
import no.front.contract.boundary.OwnContract;
import no.front.contract.boundary.OwnContracts;
import no.front.contract.boundary.OwnOrder;
import no.front.contract.boundary.OwnOrders;
import no.front.contract.boundary.OwnPriceNotice;
import no.front.contract.boundary.OwnPriceNotices;
import no.front.contract.boundary.TermsVersions;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.CustomerFunction;
import no.front.portal.terms.TermsPage;
import no.front.web.Words;

/** The own agreement in words: what is had, what it costs, what was ordered and accepted, and what can be done about it. */
@Named
@RequestScoped
public class SubscriptionBacking {

    private static final int SHOWN = 5;

    @Inject
    OwnContracts contracts;

    @Inject
    OwnOrders orders;

    @Inject
    OwnPriceNotices prices;

    @Inject
    TermsVersions terms;

    @Inject
    CurrentActor actor;

    @Inject
    Words words;

    private List<OwnContract> all;
    private List<OwnOrder> placed;
    private List<OwnAnswer> answers;
    private List<OwnPriceNotice> notices;

    @PostConstruct
    void load() {
        all = contracts.all();
        boolean ordersToo = actor.may(CustomerFunction.ORDERS_READ);
        placed = ordersToo ? orders.all() : List.of();
        answers = ordersToo ? orders.answers() : List.of();
        notices = prices.all();
    }

    /** What is agreed, in one sentence. */
    public String getLead() {
        List<OwnContract> running = getRunning();
        if (running.isEmpty()) {
            return words.say(all.isEmpty() ? "ownSubscription.none" : "ownSubscription.over");
        }
        Money monthly = running.stream().map(OwnContract::monthly).collect(Money.summing());
        return running.size() == 1
                ? words.say("ownSubscription.lead", running.getFirst().number(), monthly)
                : words.say("ownSubscription.leadMany", running.size(), monthly);
    }

    public List<OwnContract> getRunning() {
        return all.stream().filter(OwnContract::isRunning).toList();
    }

    public List<OwnContract> getEnded() {
        return all.stream().filter(contract -> !contract.isRunning()).toList();
    }

    /** Notice can be given. */
    public boolean endable(OwnContract contract) {
        return contract.status() == ContractStatus.ACTIVE;
    }

    /** It has no last day yet. */
    public boolean changeable(OwnContract.Line line) {
        return line.lastDay() == null;
    }

    /** "2 × Ekstra konto" */
    public String name(OwnContract.Line line) {
        String name = line.name(language());
        return line.quantity() == 1 ? name : words.say("home.pieces", line.quantity(), name);
    }

    /** "0,44 kr per SMS til Norge, mindre per SMS når dere sender mange"; "" where nothing is counted. */
    public String use(OwnContract.Line line) {
        if (line.unitPrice() == null) {
            return "";
        }
        boolean lookup = line.kind() == ProductKind.NUMBER_LOOKUP;
        String price = words.say(lookup ? "ownSubscription.perLookup" : "ownSubscription.perSms", line.unitPrice());
        return line.tiered() ? words.say("ownSubscription.fallsWith", price) : price;
    }

    /** "Oppsigelsestiden er 3 måneder, regnet fra den første i neste måned." */
    public String notice(OwnContract contract) {
        return words.count("ownSubscription.notice", contract.noticeMonths());
    }

    public String products(OwnOrder order) {
        return OrderedProducts.of(order, words);
    }

    /** The latest few. */
    public List<OwnOrder> getOrders() {
        return placed.stream().limit(SHOWN).toList();
    }

    /** Announced price changes, coming and recent. */
    public List<OwnPriceNotice> getNotices() {
        return notices;
    }

    /** Documents as they hold today. */
    public List<TermsVersion> getDocuments() {
        return terms.inForce();
    }

    /** Address of a version of a document. */
    public String address(TermsKind kind, String label) {
        return TermsPage.of(kind).path() + "?version=" + label;
    }

    public List<OwnAnswer> getAnswers() {
        return answers;
    }

    private Language language() {
        return Language.of(words.language());
    }
}
