package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.customer.boundary.ImportProblem;
import no.front.customer.boundary.ImportRow;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.CustomerImport;
import no.front.customer.entity.ImportStatus;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;

/** Imports and the waiting room of their lines. */
@Dependent
public class ImportStore extends SqlStore {

    /** Columns of the waiting room in the order of {@link #cells}. */
    private static final String COLUMNS =
            "import_id, line_no, id_block, outcome, original, problems, first_line, differs,"
                    + " organisation_number, name, form, kinds, address_line, postcode, city, email, invoice_email, phone, web,"
                    + " contact_name, contact_title, contact_email, contact_email_key, contact_mobile, contact_roles,"
                    + " customer_terms, contact_terms";
    // the sequence gives the last of 50 ids
    private static final String VALUES =
            "(?, ?, NEXT VALUE FOR front_id - 49, ?, ?, ?, FALSE, FALSE" + ", ?".repeat(19) + ")";

    public void add(CustomerImport added) {
        em.persist(added);
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CustomerImport get(long id) {
        return Optional.ofNullable(em.find(CustomerImport.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
    }

    /** For a change: others wait. @throws BusinessRuleViolation NOT_FOUND */
    public CustomerImport lock(long id) {
        return Optional.ofNullable(em.find(CustomerImport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
    }

    /** Newest first. */
    public List<CustomerImport> all(int most) {
        return em.createQuery("SELECT i FROM CustomerImport i ORDER BY i.id DESC", CustomerImport.class)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Long> in(ImportStatus status) {
        return em.createQuery("SELECT i.id FROM CustomerImport i WHERE i.status = :status ORDER BY i.id", Long.class)
                .setParameter("status", status)
                .getResultList();
    }

    /** Marks that the reading came on. @return whether it is to go on; not when it was ended meanwhile */
    public boolean readOn(long importId, Instant realNow) {
        // beside the entity, so that its version stays and a page may still cancel it
        return em.createNativeQuery("UPDATE customer_import SET read_at = ?1 WHERE id = ?2 AND status = 'READING'")
                        .setParameter(1, SqlRow.column(realNow))
                        .setParameter(2, importId)
                        .executeUpdate()
                == 1;
    }

    /** Puts lines into the waiting room, many by one statement. */
    public void stage(long importId, List<StagedRow> rows) {
        String sql = "INSERT INTO import_row (" + COLUMNS + ") VALUES "
                + String.join(", ", Collections.nCopies(rows.size(), VALUES));
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(sql)) {
            int at = 0;
            for (StagedRow row : rows) {
                for (Object cell : cells(importId, row)) {
                    insert.setObject(++at, cell);
                }
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> cells(long importId, StagedRow row) {
        boolean good = row.problems().isEmpty();
        return Arrays.asList(
                importId,
                row.line(),
                good ? "UNCHANGED" : "BAD",
                row.original(),
                ImportProblem.stored(row.problems()),
                row.organisationNumber() == null
                        ? null
                        : row.organisationNumber().digits(),
                row.name(),
                row.form() == null ? null : row.form().name(),
                names(row.kinds()),
                row.addressLine(),
                row.postcode(),
                row.city(),
                text(row.email()),
                text(row.invoiceEmail()),
                text(row.phone()),
                row.web(),
                row.contactName(),
                row.contactTitle(),
                text(row.contactEmail()),
                row.contactEmail() == null ? null : row.contactEmail().key(),
                text(row.contactMobile()),
                names(row.roles()),
                good && row.name() != null ? terms(customer(row)) : "[]",
                good && row.hasContact() ? terms(SearchTerms.of(contact(row))) : "[]");
    }

    private static Set<SearchTerms.Term> customer(StagedRow row) {
        return SearchTerms.of(new CustomerDetails(
                row.organisationNumber(),
                row.name(),
                row.form(),
                null,
                null,
                row.invoiceEmail(),
                null,
                row.email(),
                row.phone(),
                row.web(),
                null,
                false));
    }

    private static ContactDetails contact(StagedRow row) {
        return new ContactDetails(
                row.contactName(), row.contactTitle(), row.contactEmail(), row.contactMobile(), null, row.roles());
    }

    /** A JSON array; neither a search key nor an e-mail address holds a quotation mark or backslash. */
    private static String terms(Set<SearchTerms.Term> terms) {
        return terms.stream()
                .map(term -> '"' + term.kind().code() + term.text() + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.isEmpty() ? null : constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Lines of an import for its preview; each with what it would change. */
    public List<ImportRow> rows(long importId, ImportRow.Sort sort, int most, int offset) {
        Conditions where = new Conditions().and("r.import_id = ?", importId).and(condition(sort));
        String sql =
                "SELECT r.line_no, r.outcome, r.original, r.problems, r.organisation_number, c.name, r.customer_id,"
                        + ImportDifferenceSql.COLUMNS + " FROM import_row r" + ImportDifferenceSql.JOINS + where
                        + " ORDER BY r.line_no LIMIT " + most + " OFFSET " + offset;
        return rows(where, sql, ImportStore::row);
    }

    public long count(long importId, ImportRow.Sort sort) {
        Conditions where = new Conditions().and("r.import_id = ?", importId).and(condition(sort));
        return count(where, "SELECT COUNT(*) FROM import_row r" + where);
    }

    private static String condition(ImportRow.Sort sort) {
        return switch (sort) {
            case BAD -> "r.outcome = 'BAD'";
            case NEW -> "r.outcome = 'NEW'";
            case DIFFERENT -> "r.differs = TRUE";
        };
    }

    private static ImportRow row(SqlRow row) {
        return new ImportRow(
                (int) row.number(),
                row.text(),
                row.text(),
                ImportProblem.read(row.text()),
                row.text(),
                row.text(),
                row.numberOrNull(),
                differences(row));
    }

    private static List<ImportRow.Difference> differences(SqlRow row) {
        List<ImportRow.Difference> differences = new ArrayList<>();
        for (ImportDifferenceSql field : ImportDifferenceSql.values()) {
            boolean differs = row.yes();
            String before = row.text();
            String after = row.text();
            if (differs) {
                differences.add(new ImportRow.Difference(field.header(), before, after));
            }
        }
        return List.copyOf(differences);
    }

    /** A line that differs, with what it is about. @param contactId null where it has no contact that we have */
    public record Differing(StagedRow row, long customerId, Long contactId, boolean firstLine) {}

    /** Lines after this one that differ from what we have, in order; for the writing of updates. */
    public List<Differing> differing(long importId, int after, int upTo) {
        return rows(
                new Conditions()
                        .and("import_id = ?", importId)
                        .and("line_no > ?", after)
                        .and("line_no <= ?", upTo)
                        .and("differs = TRUE"),
                "SELECT customer_id, contact_id, first_line, line_no, original, organisation_number, name, form, kinds,"
                        + " address_line, postcode, city, email, invoice_email, phone, web, contact_name, contact_title,"
                        + " contact_email, contact_mobile, contact_roles FROM import_row"
                        + " WHERE import_id = ? AND line_no > ? AND line_no <= ? AND differs = TRUE ORDER BY line_no",
                ImportStore::differing);
    }

    private static Differing differing(SqlRow row) {
        long customerId = row.number();
        Long contactId = row.numberOrNull();
        boolean firstLine = row.yes();
        StagedRow staged = new StagedRow(
                (int) row.number(),
                row.text(),
                List.of(),
                value(row.text(), OrganisationNumber::new),
                row.text(),
                row.constant(OrganisationForm.class),
                constants(row.text(), RelationKind.class),
                row.text(),
                row.text(),
                row.text(),
                value(row.text(), EmailAddress::new),
                value(row.text(), EmailAddress::new),
                value(row.text(), Msisdn::new),
                row.text(),
                row.text(),
                row.text(),
                value(row.text(), EmailAddress::new),
                value(row.text(), Msisdn::new),
                constants(row.text(), ContactRole.class));
        return new Differing(staged, customerId, contactId, firstLine);
    }

    private static <T> T value(String column, Function<String, T> of) {
        return column == null ? null : of.apply(column);
    }

    private static <E extends Enum<E>> Set<E> constants(String column, Class<E> type) {
        return column == null
                ? Set.of()
                : Arrays.stream(column.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toSet());
    }

    /** The number of the last of the next so many lines; empty after the last. */
    public Optional<Integer> nextStop(long importId, int after, int lines) {
        Conditions where = new Conditions().and("import_id = ?", importId).and("line_no > ?", after);
        String sql = "SELECT MAX(line_no) FROM (SELECT line_no FROM import_row" + where + " ORDER BY line_no LIMIT "
                + lines + ") next";
        return rows(where, sql, SqlRow::numberOrNull).stream()
                .filter(Objects::nonNull)
                .map(Long::intValue)
                .findFirst();
    }
}
