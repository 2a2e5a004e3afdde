package no.front.contract.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.kernel.UnitPrice;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * One version of what everything costs, NOK excl. VAT (CON-3, BIL-6). Begun as a draft that copies the version before it,
 * written, and published once with the day from which it holds; from then on it never changes, so that whatever was rated
 * points to what it was rated by. It holds until the next version's day.
 */
@Entity
@Table(name = "price_list")
public class PriceList extends StoredEntity implements ChangeSubject {

    /** CON-3: decimals of prices by the piece. */
    public static final int USAGE_DECIMALS = 4;

    /** CON-3: decimals of fees. */
    public static final int FEE_DECIMALS = 2;

    private static final int LONGEST_NOTE = 500;

    private int number;

    @Enumerated(EnumType.STRING)
    private PriceListStatus status = PriceListStatus.DRAFT;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "tier_model")
    private TierModel tierModel = TierModel.GRADUATED;

    @Column(name = "usage_decimals")
    private int usageDecimals = USAGE_DECIMALS;

    @Column(name = "fee_decimals")
    private int feeDecimals = FEE_DECIMALS;

    /** How often the draft was written: lines alone would leave the list's own edition as it was. */
    private int writings;

    /** What is new, for colleagues. */
    private String note = "";

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @OneToMany(mappedBy = "list", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("kind, productCode, destination, above")
    private List<PriceLine> lines = new ArrayList<>();

    protected PriceList() {}

    public PriceList(int number, String begunBy) {
        this.number = number;
        this.begunBy = begunBy;
    }

    /** A draft of the next version: the same prices, to be changed. */
    public PriceList next(int number, String by) {
        PriceList next = new PriceList(number, by);
        next.tierModel = tierModel;
        next.usageDecimals = usageDecimals;
        next.feeDecimals = feeDecimals;
        lines.forEach(line -> next.lines.add(new PriceLine(next, line.item(), line.tier())));
        return next;
    }

    /**
     * Writes the draft anew.
     *
     * @param prices by item, in tiers from 0 on
     * @throws BusinessRuleViolation PRICE_LIST_PUBLISHED, PRICE_DECIMALS, TOO_LONG
     */
    public Changes write(TierModel model, Map<PriceItem, List<Tier>> prices, String note) {
        refuseUnlessDraft();
        prices.forEach((item, tiers) -> checkDecimals(item, new TierPrice(model, tiers)));
        Changes changes = Changes.none().field("tierModel", tierModel, model).field("note", this.note, note);
        Map<PriceItem, List<Tier>> before = prices();
        before.forEach((item, tiers) -> changes.field(item.toString(), text(tiers), text(prices.get(item))));
        prices.forEach((item, tiers) -> {
            if (!before.containsKey(item)) {
                changes.field(item.toString(), null, text(tiers));
            }
        });
        this.note = Texts.optional(note, LONGEST_NOTE);
        tierModel = model;
        writings++;
        // in place, so that no line is written anew before the old one is gone
        lines.removeIf(line -> !line.rewrite(prices.getOrDefault(line.item(), List.of())));
        prices.forEach((item, tiers) -> tiers.stream()
                .filter(tier -> lines.stream().noneMatch(line -> line.isOf(item, tier)))
                .forEach(tier -> lines.add(new PriceLine(this, item, tier))));
        return changes;
    }

    private void checkDecimals(PriceItem item, TierPrice price) {
        int most = decimalsOf(item.kind());
        for (Tier tier : price.tiers()) {
            if (tier.price().amount().stripTrailingZeros().scale() > most) {
                throw new BusinessRuleViolation(ContractError.PRICE_DECIMALS, tier.price(), most);
            }
        }
    }

    /** Of the list's precision for such prices (CON-3). */
    public int decimalsOf(PriceKind kind) {
        return kind.isUsage() ? usageDecimals : feeDecimals;
    }

    /** {@code 0:0.44 2000:0.42} */
    private static String text(List<Tier> tiers) {
        if (tiers == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        tiers.forEach(tier -> text.append(text.isEmpty() ? "" : " ")
                .append(tiers.size() == 1 ? "" : tier.above() + ":")
                .append(tier.price()));
        return text.toString();
    }

    /** @throws BusinessRuleViolation PRICE_LIST_PUBLISHED */
    public void refuseUnlessDraft() {
        if (status != PriceListStatus.DRAFT) {
            throw new BusinessRuleViolation(ContractError.PRICE_LIST_PUBLISHED, number);
        }
    }

    /** Once, and never changed after. @throws BusinessRuleViolation PRICE_LIST_PUBLISHED */
    public Changes publish(LocalDate from, Instant now, String by) {
        refuseUnlessDraft();
        validFrom = Objects.requireNonNull(from);
        status = PriceListStatus.PUBLISHED;
        publishedAt = now;
        publishedBy = by;
        return Changes.none().field("status", PriceListStatus.DRAFT, status).field("validFrom", null, from);
    }

    /** All prices, by item, in tiers; in the order of kind, product and destination: Norway first, other countries last. */
    public Map<PriceItem, List<Tier>> prices() {
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing((PriceLine line) -> line.item().kind())
                        .thenComparing(line -> line.item().product())
                        .thenComparing(line -> !line.item().isNational())
                        .thenComparing(line -> line.item().destination().isEmpty())
                        .thenComparing(line -> line.item().destination())
                        .thenComparing(line -> line.tier().above()))
                .forEach(line -> prices.computeIfAbsent(line.item(), item -> new ArrayList<>())
                        .add(line.tier()));
        return prices;
    }

    /** The price of just that; empty where it has none of its own. */
    public Optional<TierPrice> exact(PriceItem item) {
        List<Tier> tiers = lines.stream()
                .filter(line -> line.item().equals(item))
                .map(PriceLine::tier)
                .sorted(Comparator.comparing(Tier::above))
                .toList();
        return tiers.isEmpty() ? Optional.empty() : Optional.of(new TierPrice(tierModel, tiers));
    }

    /** What it costs by this list: its own price, else that of the next wider item (see {@link PriceItem#places}). */
    public Optional<TierPrice> price(PriceItem item) {
        return item.places().stream().flatMap(place -> exact(place).stream()).findFirst();
    }

    /** A fee for one; 0.00 where the list has none. */
    public Money fee(PriceItem item) {
        return price(item).map(TierPrice::first).map(price -> price.times(1)).orElse(Money.ZERO);
    }

    /** The price of the first piece; empty where the list has none. */
    public Optional<UnitPrice> unitPrice(PriceItem item) {
        return price(item).map(TierPrice::first);
    }

    public int number() {
        return number;
    }

    public PriceListStatus status() {
        return status;
    }

    public boolean isDraft() {
        return status == PriceListStatus.DRAFT;
    }

    /** Empty for a draft. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    public TierModel tierModel() {
        return tierModel;
    }

    public int usageDecimals() {
        return usageDecimals;
    }

    public int feeDecimals() {
        return feeDecimals;
    }

    public String note() {
        return note;
    }

    public String begunBy() {
        return begunBy;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<String> publishedBy() {
        return Optional.ofNullable(publishedBy);
    }

    /** Itself with its lines read, so that it is whole when the transaction is over. */
    public PriceList whole() {
        lines.forEach(PriceLine::tier);
        return this;
    }

    @Override
    public String subjectType() {
        return "PriceList";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return Integer.toString(number);
    }
}
