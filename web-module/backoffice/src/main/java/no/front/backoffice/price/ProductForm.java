package no.front.backoffice.price;

import no.front.contract.entity.FirstMonth;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductDetails;
import no.front.contract.entity.ProductKind;

/** What is typed about a product. */
public class ProductForm {

    private String code;
    private ProductKind kind = ProductKind.OTHER_ADD_ON;
    private String nameNb;
    private String nameEn;
    private String descriptionNb;
    private String descriptionEn;
    private String planFamily;
    private FirstMonth firstMonth = FirstMonth.WHOLE;
    private boolean orderable;
    private Integer sortOrder = 200;

    static ProductForm of(Product product) {
        ProductDetails details = product.details();
        ProductForm form = new ProductForm();
        form.code = product.code();
        form.kind = product.kind();
        form.nameNb = details.nameNb();
        form.nameEn = details.nameEn();
        form.descriptionNb = details.descriptionNb();
        form.descriptionEn = details.descriptionEn();
        form.planFamily = details.planFamily();
        form.firstMonth = details.firstMonth();
        form.orderable = details.orderable();
        form.sortOrder = details.sortOrder();
        return form;
    }

    ProductDetails details() {
        return new ProductDetails(
                nameNb,
                nameEn,
                descriptionNb,
                descriptionEn,
                planFamily,
                firstMonth,
                orderable,
                sortOrder == null ? 0 : sortOrder);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ProductKind getKind() {
        return kind;
    }

    public void setKind(ProductKind kind) {
        this.kind = kind;
    }

    public String getNameNb() {
        return nameNb;
    }

    public void setNameNb(String nameNb) {
        this.nameNb = nameNb;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDescriptionNb() {
        return descriptionNb;
    }

    public void setDescriptionNb(String descriptionNb) {
        this.descriptionNb = descriptionNb;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public String getPlanFamily() {
        return planFamily;
    }

    public void setPlanFamily(String planFamily) {
        this.planFamily = planFamily;
    }

    public FirstMonth getFirstMonth() {
        return firstMonth;
    }

    public void setFirstMonth(FirstMonth firstMonth) {
        this.firstMonth = firstMonth;
    }

    public boolean isOrderable() {
        return orderable;
    }

    public void setOrderable(boolean orderable) {
        this.orderable = orderable;
    }

    public Integer getSortOrder() {
        return sortOrder;
    }

    public void setSortOrder(Integer sortOrder) {
        this.sortOrder = sortOrder;
    }
}
