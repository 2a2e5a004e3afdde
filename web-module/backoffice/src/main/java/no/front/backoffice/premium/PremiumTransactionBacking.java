package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.commission.boundary.PremiumLife;
import no.front.commission.boundary.PremiumRow;
import no.front.commission.boundary.PremiumTransactions;
import no.front.commission.entity.GrossSplit;
import no.front.commission.entity.PremiumError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Unmasking;
import no.front.platform.entity.UnmaskingPurpose;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** One premium transaction and its life: {@code ?id=}. */
@Named
@RequestScoped
public class PremiumTransactionBacking {

    @Inject
    PremiumTransactions transactions;

    @Inject
    Unmasking unmasking;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private PremiumLife life;
    private String purposeKind;
    private String purpose;
    private String number = "";

    @PostConstruct
    void load() {
        life = transactions.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PremiumError.NOT_FOUND)));
    }

    /** Shown on this answer only; looking again needs a purpose again. */
    public void reveal() {
        number = show.phone(
                unmasking.reveal("PremiumTransaction", getRow().id(), UnmaskingPurpose.valueOf(purposeKind), purpose));
    }

    public Map<String, String> getPurposes() {
        Map<String, String> purposes = new LinkedHashMap<>();
        Arrays.stream(UnmaskingPurpose.values()).forEach(kind -> purposes.put(words.of(kind), kind.name()));
        return purposes;
    }

    public String getRecipient() {
        return !number.isEmpty()
                ? number
                : getRow().recipient().isEmpty() ? words.say("premiumTransaction.erased") : getRow().recipient();
    }

    /** Whether there is a number to show, and it isn't shown. */
    public boolean isMasked() {
        return number.isEmpty() && !getRow().recipient().isEmpty();
    }

    public String getExample() {
        GrossSplit split = life.split();
        return words.say(
                "premiumService.example",
                show.number(split.gross()),
                show.number(split.vat()),
                show.number(split.operator()),
                show.number(split.strex()),
                show.number(split.own()),
                show.number(split.commission()));
    }

    /** "Leveringsrapport: OK Delivered, belastet: Ja" */
    public String said(PremiumLife.Told told) {
        return words.say("premiumTransaction.report", told.status(), told.detail(), words.of(told.billed()));
    }

    public PremiumLife getLife() {
        return life;
    }

    public PremiumRow getRow() {
        return life.row();
    }

    public String getPurposeKind() {
        return purposeKind;
    }

    public void setPurposeKind(String purposeKind) {
        this.purposeKind = purposeKind;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
