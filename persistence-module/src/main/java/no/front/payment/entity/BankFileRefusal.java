package no.front.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/** A file of the folder that was refused, and why. It is shown until somebody has seen to it. */
@Entity
@Table(name = "bank_file_refusal")
public class BankFileRefusal extends StoredEntity {

    private static final String SEPARATOR = "\u001F";
    private static final int LONGEST = 1_000;

    private String name;

    @Column(name = "error_key")
    private String errorKey;

    private String arguments;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(name = "seen_by")
    private String seenBy;

    protected BankFileRefusal() {}

    public BankFileRefusal(String name, BusinessRuleViolation why, Instant at) {
        this.name = name.length() <= 200 ? name : name.substring(0, 200);
        this.errorKey = why.code().key();
        String joined = String.join(
                SEPARATOR, why.arguments().stream().map(String::valueOf).toList());
        this.arguments = joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
        this.refusedAt = at;
    }

    public void seen(String by) {
        seenBy = by;
    }

    public String name() {
        return name;
    }

    /** Key of the sentence. */
    public String errorKey() {
        return errorKey;
    }

    /** What fills it. */
    public List<String> arguments() {
        return Arrays.asList(arguments.split(SEPARATOR, -1));
    }

    public Instant refusedAt() {
        return refusedAt;
    }

    public String seenBy() {
        return seenBy;
    }
}
