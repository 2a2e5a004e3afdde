package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.commission.boundary.PremiumServices;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.PremiumRegime;
import no.front.commission.entity.PremiumService;
import no.front.contract.boundary.Contracts;
import no.front.contract.entity.Contract;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.VatCode;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** A new premium service of a contract ({@code ?contract=}), or another look at one ({@code ?id=}). */
@Named
@RequestScoped
public class PremiumServiceEditBacking {

    @Inject
    PremiumServices services;

    @Inject
    Contracts contracts;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private PremiumService service;
    private Contract contract;
    private String shortNumber = "2440";
    private String keyword = "";
    private String name;
    private String serviceCode;
    private String regime = PremiumRegime.EXEMPT_CONTENT.name();
    private String vat = VatCode.STANDARD.name();
    private Integer ageLimit;
    private LocalDate from;

    @PostConstruct
    void load() {
        if (query.has("id")) {
            service = services.get(query.id("id").orElseThrow(PremiumServiceEditBacking::notFound));
            contract = contracts.get(service.contractId());
            name = service.name();
            serviceCode = service.serviceCode();
            regime = service.regime().name();
            vat = service.vatCode().name();
            ageLimit = service.ageLimit().orElse(null);
        } else {
            contract = contracts.get(query.id("contract").orElseThrow(PremiumServiceEditBacking::notFound));
            from = clock.today();
        }
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(PremiumError.NOT_FOUND);
    }

    public String save() {
        PremiumService.Terms terms = new PremiumService.Terms(
                name, serviceCode, PremiumRegime.valueOf(regime), VatCode.valueOf(vat), ageLimit);
        long id;
        if (service == null) {
            id = services.add(contract.id(), shortNumber, keyword, terms, from);
            toasts.done("premiumServiceEdit.added");
        } else {
            id = service.id();
            services.change(id, service.version(), terms);
            toasts.done("premiumServiceEdit.changed");
        }
        return "premium-service?faces-redirect=true&id=" + id;
    }

    public String getTitle() {
        return service == null
                ? words.say("premiumServiceEdit.new")
                : words.say("premiumServiceEdit.change", service.subjectLabel());
    }

    public String getLead() {
        return words.say("premiumServiceEdit.lead", contract.customer().name(), contract.number());
    }

    /** Where one goes back to. */
    public String getBack() {
        return service == null ? "contract?id=" + contract.id() : "premium-service?id=" + service.id();
    }

    public Map<String, String> getRegimes() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (PremiumRegime one : PremiumRegime.values()) {
            choices.put(words.of(one), one.name());
        }
        return choices;
    }

    public Map<String, String> getVats() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(words.say("premium.vat.STANDARD"), VatCode.STANDARD.name());
        choices.put(words.say("premium.vat.OUTSIDE"), VatCode.OUTSIDE.name());
        return choices;
    }

    public boolean isNew() {
        return service == null;
    }

    public long getId() {
        return service == null ? contract.id() : service.id();
    }

    public String getShortNumber() {
        return shortNumber;
    }

    public void setShortNumber(String shortNumber) {
        this.shortNumber = shortNumber;
    }

    public String getKeyword() {
        return keyword;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getServiceCode() {
        return serviceCode;
    }

    public void setServiceCode(String serviceCode) {
        this.serviceCode = serviceCode;
    }

    public String getRegime() {
        return regime;
    }

    public void setRegime(String regime) {
        this.regime = regime;
    }

    public String getVat() {
        return vat;
    }

    public void setVat(String vat) {
        this.vat = vat;
    }

    public Integer getAgeLimit() {
        return ageLimit;
    }

    public void setAgeLimit(Integer ageLimit) {
        this.ageLimit = ageLimit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
