package no.front.commission.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DocumentDispatch;

/** One way in which a commission note is sent (CPA-7): as EHF, by e-mail, or as a letter that somebody prints and posts. */
@Entity
@Table(name = "commission_note_dispatch")
public class CommissionNoteDispatch extends DocumentDispatch {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private CommissionNote note;

    protected CommissionNoteDispatch() {}

    /**
     * @param now by the business clock
     * @param realNow by the time on the wall
     */
    public CommissionNoteDispatch(CommissionNote note, Way way, String externalId, Instant now, Instant realNow) {
        super(way, externalId, now, realNow);
        this.note = note;
    }

    /** The letter is printed and on its way. @throws no.front.kernel.BusinessRuleViolation DELIVERY_STATE */
    public void posted(String address, Instant now) {
        require(DispatchState.QUEUED);
        sent(address, now, null);
        delivered(now);
    }

    public CommissionNote note() {
        return note;
    }
}
