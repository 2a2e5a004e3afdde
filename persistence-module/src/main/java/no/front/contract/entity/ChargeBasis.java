package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/**
 * Why a charge may be invoiced. Work caused by the handset or the customer's own equipment is paid by the hour; other help
 * only where it was agreed before, with whom, when and what (BIL-12). Costs of misuse need their proof (BIL-13). Written
 * once with its charge and never changed.
 */
@Entity
@Table(name = "charge_basis")
public class ChargeBasis extends StoredEntity {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_AGREEMENT = 2000;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "charge_id")
    private ContractCharge charge;

    @Enumerated(EnumType.STRING)
    private ChargeGround ground;

    @Column(name = "worked_minutes")
    private Integer workedMinutes;

    @Column(name = "agreed_with")
    private String agreedWith = "";

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    private String agreement = "";

    @Column(name = "document_id")
    private Long documentId;

    protected ChargeBasis() {}

    private ChargeBasis(ContractCharge charge, ChargeGround ground) {
        this.charge = charge;
        this.ground = ground;
    }

    /**
     * What was agreed before the work.
     *
     * @param with who said yes at the customer
     * @param on when
     * @param text what
     */
    public record PriorAgreement(String with, LocalDate on, String text) {

        /**
         * @param workedOn the day of the work
         * @throws BusinessRuleViolation PRIOR_AGREEMENT_MISSING, PRIOR_AGREEMENT_TOO_LATE
         */
        public void check(LocalDate workedOn) {
            if (with == null || with.isBlank() || on == null || text == null || text.isBlank()) {
                throw new BusinessRuleViolation(AdjustmentError.PRIOR_AGREEMENT_MISSING);
            }
            if (on.isAfter(workedOn)) {
                throw new BusinessRuleViolation(AdjustmentError.PRIOR_AGREEMENT_TOO_LATE, workedOn);
            }
        }
    }

    /** @param minutes as worked */
    public static ChargeBasis ofEquipment(ContractCharge charge, int minutes) {
        ChargeBasis basis = new ChargeBasis(charge, ChargeGround.CUSTOMERS_EQUIPMENT);
        basis.workedMinutes = minutes;
        return basis;
    }

    /** @throws BusinessRuleViolation TOO_LONG */
    public static ChargeBasis ofAgreement(ContractCharge charge, int minutes, PriorAgreement prior) {
        ChargeBasis basis = new ChargeBasis(charge, ChargeGround.AGREED);
        basis.workedMinutes = minutes;
        basis.agreedWith = Texts.required(prior.with(), LONGEST_NAME);
        basis.agreedOn = prior.on();
        basis.agreement = Texts.required(prior.text(), LONGEST_AGREEMENT);
        return basis;
    }

    /** @param document the proof */
    public static ChargeBasis ofMisuse(ContractCharge charge, long document) {
        ChargeBasis basis = new ChargeBasis(charge, ChargeGround.MISUSE);
        basis.documentId = document;
        return basis;
    }

    public ContractCharge charge() {
        return charge;
    }

    public ChargeGround ground() {
        return ground;
    }

    /** As worked, before rounding; empty where it is not by the hour. */
    public OptionalInt workedMinutes() {
        return workedMinutes == null ? OptionalInt.empty() : OptionalInt.of(workedMinutes);
    }

    public String agreedWith() {
        return agreedWith;
    }

    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    public String agreement() {
        return agreement;
    }

    /** The proof; empty where none is needed. */
    public OptionalLong documentId() {
        return documentId == null ? OptionalLong.empty() : OptionalLong.of(documentId);
    }
}
