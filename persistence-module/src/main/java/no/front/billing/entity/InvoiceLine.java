package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatCode;

/**
 * One line of an issued invoice or credit note, rounded by itself: net = quantity × price, half up. What is taken back is a
 * negative quantity at the same price. It keeps what it came of, so that one finds the messages, the fee or the charge
 * behind it, and from there back to the line.
 */
@Entity
@Table(name = "invoice_line")
public class InvoiceLine extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    private int position;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @Column(name = "product_code")
    private String productCode;

    private String destination;
    private String text;
    private String note;

    @Embedded
    private DateRange period;

    private BillingMonth month;
    private BigDecimal quantity;

    @Enumerated(EnumType.STRING)
    private LineUnit unit;

    @Column(name = "unit_price")
    private UnitPrice unitPrice;

    private Money net;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_code")
    private VatCode vat;

    @Column(name = "price_list_id")
    private Long priceListId;

    @Column(name = "agreement_id")
    private Long agreementId;

    @Column(name = "first_piece")
    private Long firstPiece;

    @Column(name = "last_piece")
    private Long lastPiece;

    @Column(name = "after_cut")
    private Long afterCut;

    @Column(name = "up_to_cut")
    private Long upToCut;

    @Column(name = "subscription_id")
    private Long subscriptionId;

    @Column(name = "charge_id")
    private Long chargeId;

    @Column(name = "origin_line_id")
    private Long originLineId;

    protected InvoiceLine() {}

    /**
     * What a line says.
     *
     * @param productCode "" for none
     * @param destination of traffic, country by two letters; "" for none
     * @param text what the reader sees
     * @param note more than that, "" for nothing
     * @param period the days it is for
     * @param month of traffic, null else
     * @param quantity pieces, months or hours; below zero for what is taken back
     * @param net NOK excl. VAT
     * @param source what it came of
     */
    public record Content(
            LineKind kind,
            String productCode,
            String destination,
            String text,
            String note,
            DateRange period,
            BillingMonth month,
            BigDecimal quantity,
            LineUnit unit,
            UnitPrice unitPrice,
            Money net,
            VatCode vat,
            Source source) {}

    /**
     * What a line came of; what does not apply is null.
     *
     * @param firstPiece of the month's pieces, from 1
     * @param lastPiece … to this one; of a monthly fee: days of the month that are free by this line, below zero for days that
     *     are charged after all
     * @param afterCut usage that came in after this position of intake …
     * @param upToCut … up to this one is on the line
     */
    public record Source(
            Long priceListId,
            Long agreementId,
            Long firstPiece,
            Long lastPiece,
            Long afterCut,
            Long upToCut,
            Long subscriptionId,
            Long chargeId,
            Long originLineId) {

        public static Source none() {
            return new Source(null, null, null, null, null, null, null, null, null);
        }

        public static Source ofSubscription(long subscription, Long priceList, Long agreement) {
            return new Source(priceList, agreement, null, null, null, null, subscription, null, null);
        }

        public static Source ofCharge(long charge) {
            return new Source(null, null, null, null, null, null, null, charge, null);
        }
    }

    InvoiceLine(Invoice invoice, int position, Content content) {
        this.invoice = invoice;
        this.position = position;
        this.kind = content.kind();
        this.productCode = content.productCode();
        this.destination = content.destination();
        this.text = content.text();
        this.note = content.note();
        this.period = content.period();
        this.month = content.month();
        this.quantity = content.quantity();
        this.unit = content.unit();
        this.unitPrice = content.unitPrice();
        this.net = content.net();
        this.vat = content.vat();
        Source source = content.source();
        this.priceListId = source.priceListId();
        this.agreementId = source.agreementId();
        this.firstPiece = source.firstPiece();
        this.lastPiece = source.lastPiece();
        this.afterCut = source.afterCut();
        this.upToCut = source.upToCut();
        this.subscriptionId = source.subscriptionId();
        this.chargeId = source.chargeId();
        this.originLineId = source.originLineId();
    }

    public Invoice invoice() {
        return invoice;
    }

    /** From 1. */
    public int position() {
        return position;
    }

    public LineKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String note() {
        return note;
    }

    public DateRange period() {
        return period;
    }

    /** Of traffic: the month it was accepted in. */
    public Optional<BillingMonth> month() {
        return Optional.ofNullable(month);
    }

    /** Without needless zeros: 40, 1.5. */
    public BigDecimal quantity() {
        BigDecimal bare = quantity.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    public LineUnit unit() {
        return unit;
    }

    public UnitPrice unitPrice() {
        return unitPrice;
    }

    /** NOK excl. VAT. */
    public Money net() {
        return net;
    }

    public VatCode vat() {
        return vat;
    }

    public String productCode() {
        return productCode;
    }

    public String destination() {
        return destination;
    }

    public Source source() {
        return new Source(
                priceListId,
                agreementId,
                firstPiece,
                lastPiece,
                afterCut,
                upToCut,
                subscriptionId,
                chargeId,
                originLineId);
    }

    public Content content() {
        return new Content(
                kind,
                productCode,
                destination,
                text,
                note,
                period,
                month,
                quantity(),
                unit,
                unitPrice,
                net,
                vat,
                source());
    }
}
