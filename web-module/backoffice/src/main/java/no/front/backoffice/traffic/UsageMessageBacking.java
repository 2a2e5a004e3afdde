package no.front.backoffice.traffic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.platform.boundary.Unmasking;
import no.front.platform.entity.UnmaskingPurpose;
import no.front.traffic.boundary.Traffic;
import no.front.traffic.boundary.UsageAccount;
import no.front.traffic.boundary.UsageRecords;
import no.front.traffic.boundary.UsageRow;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageDirection;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** One message or look-up: {@code ?id=}. */
@Named
@RequestScoped
public class UsageMessageBacking {

    @Inject
    UsageRecords records;

    @Inject
    Traffic traffic;

    @Inject
    Unmasking unmasking;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private UsageRow message;
    private UsageAccount account;
    private String purposeKind;
    private String purpose;
    private String number = "";

    @PostConstruct
    void load() {
        message = records.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(TrafficError.NOT_FOUND)));
        account = traffic.account(message.accountId());
    }

    /** Shown on this answer only; looking again needs a purpose again. */
    public void reveal() {
        number = show.phone(
                unmasking.reveal("UsageRecord", message.id(), UnmaskingPurpose.valueOf(purposeKind), purpose));
    }

    public Map<String, String> getPurposes() {
        Map<String, String> purposes = new LinkedHashMap<>();
        Arrays.stream(UnmaskingPurpose.values()).forEach(kind -> purposes.put(words.of(kind), kind.name()));
        return purposes;
    }

    private boolean isIn() {
        return message.direction() == UsageDirection.IN;
    }

    public String getSender() {
        return isIn() && !number.isEmpty() ? number : message.sender();
    }

    public String getRecipient() {
        return !isIn() && !number.isEmpty() ? number : message.recipient();
    }

    /** Whether there is a number to show, and it isn't shown. */
    public boolean isMasked() {
        return number.isEmpty() && (isIn() ? message.sender() : message.recipient()).contains("•");
    }

    public String getCountry() {
        return message.destination().isEmpty() ? "" : new CountryCode(message.destination()).name(words.language());
    }

    public UsageRow getMessage() {
        return message;
    }

    public UsageAccount getAccount() {
        return account;
    }

    public BillingMonth getMonth() {
        return BillingMonth.of(message.day());
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
