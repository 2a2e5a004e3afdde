package no.front.portal.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.contract.boundary.NoticePreview;
import no.front.contract.boundary.OwnContract;
import no.front.contract.boundary.OwnContracts;
import no.front.contract.boundary.OwnNotices;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Notice of the own contract, {@code ?id=}: the last day is said before anything is done (CON-6). */
@Named
@RequestScoped
public class GiveNoticeBacking {

    @Inject
    OwnNotices notices;

    @Inject
    OwnContracts contracts;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private OwnContract contract;
    private NoticePreview preview;
    private boolean hindered;
    private String reason;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        contract = contracts.all().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        if (contract.status() == ContractStatus.ACTIVE) {
            look(id);
        }
    }

    private void look(long id) {
        try {
            preview = notices.preview(id);
        } catch (BusinessRuleViolation refused) {
            if (refused.code() != ContractError.NOTICE_HINDERED) {
                throw refused;
            }
            hindered = true;
        }
    }

    public String give() {
        String said = query.text("lastDay");
        LocalDate shown = said.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(said) : null;
        LocalDate lastDay = notices.give(contract.id(), shown, reason);
        toasts.done("giveNotice.done", contract.number(), lastDay);
        return "subscription?faces-redirect=true";
    }

    public OwnContract getContract() {
        return contract;
    }

    /** Null where notice can't be given here. */
    public NoticePreview getPreview() {
        return preview;
    }

    /** It is given already, or the contract is over. */
    public boolean isOver() {
        return contract.status() != ContractStatus.ACTIVE;
    }

    public boolean isHindered() {
        return hindered;
    }

    /** "SMS-tjeneste på kontoen Hovedkonto: 28.02.2027" */
    public String product(NoticePreview.Line line) {
        return words.say(
                "giveNotice.product", line.name(Language.of(words.language())), line.account(), line.lastDay());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
