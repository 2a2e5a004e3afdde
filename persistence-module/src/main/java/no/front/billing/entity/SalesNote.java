package no.front.billing.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.Language;
import no.front.kernel.Money;

/** A {@link NumberedNote} of a sale: who sold to whom, as they were then, and what it came to. */
@MappedSuperclass
public abstract class SalesNote extends NumberedNote {

    @Enumerated(EnumType.STRING)
    private Language language;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "seller_name"))
    @AttributeOverride(name = "organisationNumber", column = @Column(name = "seller_organisation_number"))
    @AttributeOverride(name = "vatRegistered", column = @Column(name = "seller_vat_registered"))
    @AttributeOverride(name = "address", column = @Column(name = "seller_address"))
    @AttributeOverride(name = "postcode", column = @Column(name = "seller_postcode"))
    @AttributeOverride(name = "city", column = @Column(name = "seller_city"))
    @AttributeOverride(name = "country", column = @Column(name = "seller_country"))
    @AttributeOverride(name = "email", column = @Column(name = "seller_email"))
    private InvoiceParty seller;

    @Column(name = "seller_account")
    private BankAccount sellerAccount;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "buyer_name"))
    @AttributeOverride(name = "organisationNumber", column = @Column(name = "buyer_organisation_number"))
    @AttributeOverride(name = "vatRegistered", column = @Column(name = "buyer_vat_registered"))
    @AttributeOverride(name = "address", column = @Column(name = "buyer_address"))
    @AttributeOverride(name = "postcode", column = @Column(name = "buyer_postcode"))
    @AttributeOverride(name = "city", column = @Column(name = "buyer_city"))
    @AttributeOverride(name = "country", column = @Column(name = "buyer_country"))
    @AttributeOverride(name = "email", column = @Column(name = "buyer_email"))
    private InvoiceParty buyer;

    private Money net;
    private Money vat;
    private Money total;

    protected SalesNote() {}

    /** Who sells to whom. @param sellerAccount where it is paid; null where nothing is */
    public record Parties(Language language, InvoiceParty seller, BankAccount sellerAccount, InvoiceParty buyer) {}

    protected SalesNote(
            long number, Customer customer, LocalDate issuedOn, Parties parties, Instant issuedAt, String issuedBy) {
        super(number, customer, issuedOn, issuedAt, issuedBy);
        this.language = parties.language();
        this.seller = parties.seller();
        this.sellerAccount = parties.sellerAccount();
        this.buyer = parties.buyer();
    }

    protected final void comesTo(Money net, Money vat) {
        this.net = net;
        this.vat = vat;
        this.total = net.plus(vat);
    }

    /** Of its documents. */
    public Language language() {
        return language;
    }

    public InvoiceParty seller() {
        return seller;
    }

    /** Null where nothing is paid. */
    protected final BankAccount accountOfSeller() {
        return sellerAccount;
    }

    public InvoiceParty buyer() {
        return buyer;
    }

    /** NOK excl. VAT. */
    public Money net() {
        return net;
    }

    public Money vat() {
        return vat;
    }

    /** NOK incl. VAT. */
    public Money total() {
        return total;
    }
}
