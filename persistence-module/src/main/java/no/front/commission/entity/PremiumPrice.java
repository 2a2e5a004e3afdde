package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Changes;

/** What a message of a premium service may cost its recipient, VAT included, from one day to another. */
@Entity
@Table(name = "premium_price")
public class PremiumPrice extends StoredEntity {

    private static final Money MOST = Money.of(10_000);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_id")
    private PremiumService service;

    private Money price;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected PremiumPrice() {}

    /** @throws BusinessRuleViolation PRICE_INVALID, DAY_INVALID */
    public PremiumPrice(PremiumService service, Money price, LocalDate startsOn) {
        PremiumService.require(
                price != null && price.isPositive() && !price.isMoreThan(MOST), PremiumError.PRICE_INVALID, MOST);
        PremiumService.require(startsOn != null && !startsOn.isBefore(service.startsOn()), PremiumError.DAY_INVALID);
        this.service = service;
        this.price = price;
        this.startsOn = startsOn;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** @throws BusinessRuleViolation DAY_INVALID before it began */
    public Changes endOn(LocalDate lastDay) {
        PremiumService.require(lastDay != null && !lastDay.isBefore(startsOn), PremiumError.DAY_INVALID);
        Changes changes = Changes.none().field("price", null, price).field("endsOn", endsOn, lastDay);
        endsOn = lastDay;
        return changes;
    }

    public PremiumService service() {
        return service;
    }

    public Money price() {
        return price;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day; nothing while it holds. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }
}
