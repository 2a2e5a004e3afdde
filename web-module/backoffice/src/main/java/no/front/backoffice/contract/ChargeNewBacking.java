package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.front.contract.boundary.Charges;
import no.front.contract.boundary.ExtraCharges;
import no.front.contract.boundary.ExtraCharges.Misuse;
import no.front.contract.boundary.ExtraCharges.Work;
import no.front.contract.entity.ChargeBasis.PriorAgreement;
import no.front.contract.entity.ChargeGround;
import no.front.contract.entity.ContractCharge.Rate;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Words;

/** Notes work by the hour or costs of misuse, {@code ?id=&ground=&account=} (BIL-12, BIL-13). */
@Named
@RequestScoped
public class ChargeNewBacking {

    @Inject
    ContractPage page;

    @Inject
    ExtraCharges extraCharges;

    @Inject
    Charges charges;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private ChargeGround ground;
    private Long account;
    private String key;
    private LocalDate on;
    private Integer minutes;
    private String agreedWith;
    private LocalDate agreedOn;
    private String agreement;
    private Money amount;
    private Part proof;
    private String text;

    @PostConstruct
    void load() {
        ground = query.choice("ground", ChargeGround.class).orElse(ChargeGround.CUSTOMERS_EQUIPMENT);
        account = page.account()
                .or(() -> page.getContract().accounts().stream().findFirst())
                .orElseThrow(ContractPage::notFound)
                .id();
        on = clock.today();
        key = UUID.randomUUID().toString();
    }

    public String note() {
        long id = ground == ChargeGround.MISUSE
                ? extraCharges.noteMisuse(account, key, new Misuse(on, amount, text, PdfField.read(proof)))
                : extraCharges.noteWork(
                        account,
                        key,
                        new Work(on, minutes, text, ground, new PriorAgreement(agreedWith, agreedOn, agreement)));
        return page.done("chargeNew.done", charges.get(id).amount());
    }

    /** "1,25 timer à 1 250,00 kr = 1 562,50 kr"; "" as long as it can't be told. */
    public String getCost() {
        if (minutes == null || on == null) {
            return "";
        }
        try {
            Rate rate = extraCharges.costOf(account, on, minutes);
            return words.say(
                    "chargeNew.cost", Formats.in(words.language()).number(rate.units()), rate.price(), rate.amount());
        } catch (BusinessRuleViolation refused) {
            return words.refusal(refused);
        }
    }

    public String getStepHelp() {
        return words.say("chargeNew.minutes.help", extraCharges.step());
    }

    public ChargeGround[] getGrounds() {
        return ChargeGround.values();
    }

    /** Of the contract, by id; accounts that were closed too, since the work was for them. */
    public Map<Long, String> getAccounts() {
        Map<Long, String> accounts = new LinkedHashMap<>();
        page.getContract().accounts().forEach(one -> accounts.put(one.id(), one.number() + " " + one.name()));
        return accounts;
    }

    public ChargeGround getGround() {
        return ground;
    }

    public boolean isMisuse() {
        return ground == ChargeGround.MISUSE;
    }

    public boolean isAgreed() {
        return ground == ChargeGround.AGREED;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = getAccounts().containsKey(account) ? account : this.account;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getAgreedWith() {
        return agreedWith;
    }

    public void setAgreedWith(String agreedWith) {
        this.agreedWith = agreedWith;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
