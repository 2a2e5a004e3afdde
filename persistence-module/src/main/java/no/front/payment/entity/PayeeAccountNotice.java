package no.front.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.front.kernel.StoredEntity;

/** The customer was told of a new account at this address, by a message of the outbox (CPA-7). */
@Entity
@Table(name = "payee_account_notice")
public class PayeeAccountNotice extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "payee_account_id")
    private PayeeAccount account;

    private String recipient;

    @Column(name = "outbox_id")
    private long outboxId;

    protected PayeeAccountNotice() {}

    public PayeeAccountNotice(PayeeAccount account, String recipient, long outboxId) {
        this.account = account;
        this.recipient = recipient;
        this.outboxId = outboxId;
    }

    public String recipient() {
        return recipient;
    }

    public long outboxId() {
        return outboxId;
    }
}
