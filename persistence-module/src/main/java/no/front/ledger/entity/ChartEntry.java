package no.front.ledger.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** What finance calls an account of the books, and the number it bears there. What is booked points to the account itself. */
@Entity
@Table(name = "ledger_chart")
public class ChartEntry extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_NAME = 100;

    @Enumerated(EnumType.STRING)
    private LedgerAccount account;

    private int number;
    private String name;

    protected ChartEntry() {}

    /** As the standard chart has it. */
    public ChartEntry(LedgerAccount account, String name) {
        this.account = account;
        this.number = account.number();
        this.name = name;
    }

    /** @throws BusinessRuleViolation ACCOUNT_NUMBER outside 1000 to 9999, TEXT_MISSING, TEXT_TOO_LONG */
    public Changes call(int number, String name) {
        if (number < 1_000 || number > 9_999) {
            throw new BusinessRuleViolation(LedgerError.ACCOUNT_NUMBER);
        }
        String stripped = Optional.ofNullable(name).orElse("").strip();
        if (stripped.isEmpty()) {
            throw new BusinessRuleViolation(LedgerError.TEXT_MISSING);
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new BusinessRuleViolation(LedgerError.TEXT_TOO_LONG, LONGEST_NAME);
        }
        Changes changes = Changes.none().field("number", this.number, number).field("name", this.name, stripped);
        this.number = number;
        this.name = stripped;
        return changes;
    }

    public LedgerAccount account() {
        return account;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    @Override
    public String subjectType() {
        return "LedgerAccount";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return account.name();
    }
}
