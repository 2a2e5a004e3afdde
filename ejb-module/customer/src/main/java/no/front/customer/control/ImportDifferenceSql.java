package no.front.customer.control;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a line of the waiting room differs from what we have, field by field, in SQL: told in the preview, and the ground
 * on which a line counts as different. An empty cell says nothing, kinds and roles are only ever added, letters count as
 * they are written (the database would take capitals and small letters for the same).
 */
enum ImportDifferenceSql {
    NAME(ImportColumn.NAME, "r.name", "c.name"),
    FORM(ImportColumn.FORM, "r.form", "c.form"),
    // who is a customer is no prospect any more
    KIND(
            ImportColumn.KIND,
            "r.kinds",
            Side.KINDS,
            Side.missing("IF(c.is_customer, REPLACE(r.kinds, 'PROSPECT', ''), r.kinds)", Side.KIND_FLAGS)),
    ADDRESS(ImportColumn.ADDRESS, "r.address_line", "c.visiting_lines"),
    POSTCODE(ImportColumn.POSTCODE, "r.postcode", "c.visiting_postcode"),
    CITY(ImportColumn.CITY, "r.city", "c.visiting_city"),
    EMAIL(ImportColumn.EMAIL, "r.email", "c.email"),
    INVOICE_EMAIL(ImportColumn.INVOICE_EMAIL, "r.invoice_email", "c.invoice_email"),
    PHONE(ImportColumn.PHONE, "r.phone", "c.phone"),
    WEB(ImportColumn.WEB, "r.web", "c.web"),
    CONTACT_NAME(ImportColumn.CONTACT_NAME, "r.contact_name", "p.name"),
    CONTACT_TITLE(ImportColumn.CONTACT_TITLE, "r.contact_title", "p.title"),
    CONTACT_MOBILE(ImportColumn.CONTACT_MOBILE, "r.contact_mobile", "p.mobile"),
    CONTACT_ROLES(
            ImportColumn.CONTACT_ROLES,
            "r.contact_roles",
            Side.ROLES,
            Side.missing("r.contact_roles", Side.ROLE_FLAGS));

    /** The organisation and the contact that a line r is about, if we have them. */
    static final String JOINS =
            " LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN contact_person p ON p.id = r.contact_id";

    /** For each field: whether it differs, before, after. */
    static final String COLUMNS = Arrays.stream(values())
            .map(field -> field.differs() + ", " + field.before + ", " + field.after)
            .collect(Collectors.joining(", "));

    private final ImportColumn column;
    private final String after;
    private final String before;
    private final String differs;

    ImportDifferenceSql(ImportColumn column, String after, String before) {
        this(column, after, before, "NOT (BINARY " + after + " <=> BINARY " + before + ")");
    }

    ImportDifferenceSql(ImportColumn column, String after, String before, String differs) {
        this.column = column;
        this.after = after;
        this.before = before;
        this.differs = differs;
    }

    String header() {
        return column.header();
    }

    /** True only where we have the organisation or contact, and the cell is filled. */
    private String differs() {
        boolean ofContact = column.name().startsWith("CONTACT_");
        return "(" + (ofContact ? "p.id" : "c.id") + " IS NOT NULL" + (ofContact ? "" : " AND r.first_line") + " AND "
                + after + " IS NOT NULL AND " + differs + ")";
    }

    static String anyDiffers() {
        return Arrays.stream(values()).map(ImportDifferenceSql::differs).collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Our side where it is several columns. */
    private static final class Side {
        static final String[][] KIND_FLAGS = {
            {"PROSPECT", "c.is_prospect"},
            {"CUSTOMER", "c.is_customer"},
            {"SUPPLIER", "c.is_supplier"},
            {"PARTNER", "c.is_partner"}
        };
        static final String[][] ROLE_FLAGS = {
            {"CONTRACT", "p.is_contract"},
            {"TECHNICAL", "p.is_technical"},
            {"ACCOUNTING", "p.is_accounting"},
            {"ADMINISTRATOR", "p.is_administrator"}
        };
        static final String KINDS = list(KIND_FLAGS);
        static final String ROLES = list(ROLE_FLAGS);

        private static String list(String[][] flags) {
            return Arrays.stream(flags)
                    .map(flag -> "IF(" + flag[1] + ", '" + flag[0] + "', NULL)")
                    .collect(Collectors.joining(", ", "CONCAT_WS(',', ", ")"));
        }

        private static String missing(String told, String[][] flags) {
            return Arrays.stream(flags)
                    .map(flag -> "FIND_IN_SET('" + flag[0] + "', " + told + ") AND NOT " + flag[1])
                    .collect(Collectors.joining(" OR ", "(", ")"));
        }
    }
}
