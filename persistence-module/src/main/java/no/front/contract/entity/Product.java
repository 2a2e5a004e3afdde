package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.StoredEntity;
import no.front.kernel.VatCode;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** Something that Front sells (CON-3). What it costs stands in dated price lists; a product itself has no price. */
@Entity
@Table(name = "product")
public class Product extends StoredEntity implements ChangeSubject {

    private String code;

    @Enumerated(EnumType.STRING)
    private ProductKind kind;

    @Column(name = "name_nb")
    private String nameNb;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "description_nb")
    private String descriptionNb;

    @Column(name = "description_en")
    private String descriptionEn;

    /** Plans that one moves up and down between (CON-7), "" for none. */
    @Column(name = "plan_family")
    private String planFamily = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "first_month")
    private FirstMonth firstMonth = FirstMonth.WHOLE;

    /** BIL-6: of customers in Norway. */
    @Enumerated(EnumType.STRING)
    @Column(name = "vat_code")
    private VatCode vatCode = VatCode.STANDARD;

    /** Whether the web order form offers it. */
    private boolean orderable;

    @Column(name = "sort_order")
    private int sortOrder;

    protected Product() {}

    public Product(String code, ProductKind kind, String nameNb, String nameEn) {
        this.code = code;
        this.kind = kind;
        this.nameNb = nameNb;
        this.nameEn = nameEn;
        this.descriptionNb = "";
        this.descriptionEn = "";
    }

    /** @throws BusinessRuleViolation PRODUCT_CODE_INVALID, and as {@link #change} */
    public static Product create(String code, ProductKind kind, ProductDetails details) {
        if (code == null || !code.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw new BusinessRuleViolation(ContractError.PRODUCT_CODE_INVALID);
        }
        Product product = new Product(code, kind, "", "");
        product.write(details);
        return product;
    }

    /** What it is called and how it is sold. Code and kind stay: contracts build on them. */
    public Changes change(ProductDetails details) {
        ProductDetails before = details();
        write(details);
        return Changes.none()
                .field("nameNb", before.nameNb(), nameNb)
                .field("nameEn", before.nameEn(), nameEn)
                .field("descriptionNb", before.descriptionNb(), descriptionNb)
                .field("descriptionEn", before.descriptionEn(), descriptionEn)
                .field("planFamily", before.planFamily(), planFamily)
                .field("firstMonth", before.firstMonth(), firstMonth)
                .field("orderable", before.orderable(), orderable)
                .field("sortOrder", before.sortOrder(), sortOrder);
    }

    private void write(ProductDetails details) {
        nameNb = details.nameNb();
        nameEn = details.nameEn();
        descriptionNb = details.descriptionNb();
        descriptionEn = details.descriptionEn();
        planFamily = details.planFamily();
        firstMonth = details.firstMonth();
        orderable = details.orderable();
        sortOrder = details.sortOrder();
    }

    public ProductDetails details() {
        return new ProductDetails(
                nameNb, nameEn, descriptionNb, descriptionEn, planFamily, firstMonth, orderable, sortOrder);
    }

    /** Lasting key, e.g. {@code SMS_WEB}. */
    public String code() {
        return code;
    }

    public ProductKind kind() {
        return kind;
    }

    public String name(Language language) {
        return language == Language.ENGLISH ? nameEn : nameNb;
    }

    public String description(Language language) {
        return language == Language.ENGLISH ? descriptionEn : descriptionNb;
    }

    public String planFamily() {
        return planFamily;
    }

    public FirstMonth firstMonth() {
        return firstMonth;
    }

    /** How tax is dealt with for customers in Norway (BIL-6). */
    public VatCode vatCode() {
        return vatCode;
    }

    public boolean isOrderable() {
        return orderable;
    }

    public int sortOrder() {
        return sortOrder;
    }

    @Override
    public String subjectType() {
        return "Product";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return nameNb;
    }
}
