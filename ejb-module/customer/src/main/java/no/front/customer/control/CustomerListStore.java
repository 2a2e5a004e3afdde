package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.customer.boundary.ContactFilter;
import no.front.customer.boundary.ContactRow;
import no.front.customer.boundary.CustomerFilter;
import no.front.customer.boundary.CustomerRow;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.ContactRoles;
import no.front.customer.entity.CustomerStatus;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterStanding;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.RelationKinds;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/**
 * Lists of organisations and of contact persons. The ids of a page are found in one index that holds the sort column and
 * all that is filtered by; only then are the rows themselves read, so a deep page costs little more than the first.
 */
@Dependent
public class CustomerListStore extends SqlStore {

    private static final Map<String, String> SORTS = Map.of(
            "name", "customer_by_name",
            "organisation_number", "customer_by_number",
            "created_at", "customer_by_created",
            "last_contact_at", "customer_by_last_contact");
    private static final Map<String, String> CONTACT_SORTS = Map.of(
            "name", "contact_person_by_name",
            "email_key", "contact_person_by_email",
            "created_at", "contact_person_by_created");

    static final String COLUMNS = "c.id, c.organisation_number, c.name, c.form, c.is_prospect, c.is_customer,"
            + " c.is_supplier, c.is_partner, c.status, COALESCE(c.visiting_city, c.invoice_city), c.deleted, c.bankrupt,"
            + " c.forced_dissolution, c.winding_up, c.mail_returned, c.seller_name, CAST(c.created_at AS CHAR),"
            + " CAST(c.last_contact_at AS CHAR)";
    private static final String CONTACT_COLUMNS = "p.id, p.customer_id, c.name, p.name, p.title, p.email, p.mobile,"
            + " p.phone, p.is_contract, p.is_technical, p.is_accounting, p.is_administrator, CAST(p.created_at AS CHAR),"
            + " p.ended_on";

    /** Sorts: {@code name} (also for unknown ones), {@code number}, {@code created}, {@code lastContact}. */
    public Page<CustomerRow> page(CustomerFilter filter, PageRequest request) {
        Conditions where = conditions(filter);
        String sort =
                switch (request.sort()) {
                    case "number" -> "organisation_number";
                    case "created" -> "created_at";
                    case "lastContact" -> "last_contact_at";
                    default -> "name";
                };
        String index = filter.hasText() ? "" : " FORCE INDEX (" + SORTS.get(sort) + ")";
        List<CustomerRow> rows = rows(
                where, sql("customer", index, where, sort, request, COLUMNS, "c", ""), CustomerListStore::customer);
        return Page.of(rows, total("customer", where, rows.size(), request), request);
    }

    /** Sorts: {@code name} (also for unknown ones), {@code email}, {@code created}. */
    public Page<ContactRow> contacts(ContactFilter filter, PageRequest request) {
        Conditions where = conditions(filter);
        String sort =
                switch (request.sort()) {
                    case "email" -> "email_key";
                    case "created" -> "created_at";
                    default -> "name";
                };
        String index = filter.hasText() ? "" : " FORCE INDEX (" + CONTACT_SORTS.get(sort) + ")";
        String company = " JOIN customer c ON c.id = p.customer_id";
        List<ContactRow> rows = rows(
                where,
                sql("contact_person", index, where, sort, request, CONTACT_COLUMNS, "p", company),
                CustomerListStore::contact);
        return Page.of(rows, total("contact_person", where, rows.size(), request), request);
    }

    private static String sql(
            String table,
            String index,
            Conditions where,
            String sort,
            PageRequest request,
            String columns,
            String alias,
            String joins) {
        String direction = request.descending() ? " DESC" : "";
        return "SELECT " + columns + " FROM (SELECT id FROM " + table + index + where + " ORDER BY " + sort + direction
                + ", id" + direction + " LIMIT " + request.size() + " OFFSET " + request.offset() + ") found JOIN "
                + table
                + " " + alias + " ON " + alias + ".id = found.id" + joins + " ORDER BY " + alias + "." + sort
                + direction
                + ", " + alias + ".id" + direction;
    }

    /** Counts only where this page does not tell already. */
    private long total(String table, Conditions where, int found, PageRequest request) {
        boolean last = found < request.size() && (found > 0 || request.offset() == 0);
        if (last) {
            return request.offset() + (long) found;
        }
        Object count = query(where, "SELECT COUNT(*) FROM " + table + where).getSingleResult();
        return ((Number) count).longValue();
    }

    private static Conditions conditions(CustomerFilter filter) {
        Conditions where = new Conditions();
        if (filter.kind() != null) {
            where.and(RelationKinds.column(filter.kind()) + " = TRUE");
        }
        if (filter.status() != null) {
            where.and("status = ?", filter.status().name());
        }
        if (filter.form() != null) {
            where.and("form = ?", filter.form().name());
        }
        if (filter.sellerId() != null) {
            boolean nobody = filter.sellerId() == 0;
            where.andIf(nobody, "seller_id IS NULL");
            where.andIf(!nobody, "seller_id = ?", filter.sellerId());
        }
        where.andIf(filter.mailReturned(), "mail_returned = TRUE");
        where.andIf(filter.inTrouble(), "in_trouble = TRUE");
        where.andIf(filter.lookupFailed(), "id IN (" + AttentionStore.LOOKUP_FAILED + ")");
        if (filter.hasText()) {
            SearchStore.narrow(where, filter.text(), "id", false);
        }
        return where;
    }

    private static Conditions conditions(ContactFilter filter) {
        Conditions where = new Conditions();
        if (filter.role() != null) {
            where.and(ContactRoles.column(filter.role()) + " = TRUE");
        }
        where.andIf(!filter.withEnded(), "ended_on IS NULL");
        if (filter.hasText()) {
            SearchStore.narrow(where, filter.text(), "id", true);
        }
        return where;
    }

    static CustomerRow customer(SqlRow row) {
        return new CustomerRow(
                row.number(),
                number(row.text()),
                row.text(),
                row.constant(OrganisationForm.class),
                kinds(row),
                row.constant(CustomerStatus.class),
                row.text(),
                trouble(row),
                row.yes(),
                row.text(),
                row.moment(),
                row.moment());
    }

    private static ContactRow contact(SqlRow row) {
        return new ContactRow(
                row.number(),
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                new EmailAddress(row.text()),
                phone(row.text()),
                phone(row.text()),
                roles(row),
                row.moment(),
                row.day());
    }

    static OrganisationNumber number(String column) {
        return column == null ? null : new OrganisationNumber(column);
    }

    private static Msisdn phone(String column) {
        return column == null ? null : new Msisdn(column);
    }

    static Set<RelationKind> kinds(SqlRow row) {
        Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
        for (RelationKind kind : RelationKind.values()) {
            if (row.yes()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static Set<ContactRole> roles(SqlRow row) {
        Set<ContactRole> roles = EnumSet.noneOf(ContactRole.class);
        for (ContactRole role : ContactRole.values()) {
            if (row.yes()) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Reads one flag for each, gravest first; the gravest counts. */
    static RegisterStanding.Trouble trouble(SqlRow row) {
        RegisterStanding.Trouble gravest = null;
        for (RegisterStanding.Trouble trouble : RegisterStanding.Trouble.values()) {
            if (row.yes() && gravest == null) {
                gravest = trouble;
            }
        }
        return gravest;
    }
}
