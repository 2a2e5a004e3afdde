package no.front.customer.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.front.customer.boundary.ImportProblem;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import no.front.kernel.SearchKey;

/**
 * Understands one line of a file by the rules that hold for forms too (CUS-1, CUS-2), and tells every problem of it with
 * its column, not only the first.
 */
final class ImportLine {

    private static final Map<String, RelationKind> KINDS = Map.ofEntries(
            Map.entry("kunde", RelationKind.CUSTOMER),
            Map.entry("customer", RelationKind.CUSTOMER),
            Map.entry("prospekt", RelationKind.PROSPECT),
            Map.entry("emne", RelationKind.PROSPECT),
            Map.entry("prospect", RelationKind.PROSPECT),
            Map.entry("leverandoer", RelationKind.SUPPLIER),
            Map.entry("supplier", RelationKind.SUPPLIER),
            Map.entry("partner", RelationKind.PARTNER),
            Map.entry("samarbeidspartner", RelationKind.PARTNER));
    private static final Map<String, ContactRole> ROLES = Map.ofEntries(
            Map.entry("kontrakt", ContactRole.CONTRACT),
            Map.entry("avtale", ContactRole.CONTRACT),
            Map.entry("contract", ContactRole.CONTRACT),
            Map.entry("teknisk", ContactRole.TECHNICAL),
            Map.entry("it", ContactRole.TECHNICAL),
            Map.entry("technical", ContactRole.TECHNICAL),
            Map.entry("regnskap", ContactRole.ACCOUNTING),
            Map.entry("oekonomi", ContactRole.ACCOUNTING),
            Map.entry("faktura", ContactRole.ACCOUNTING),
            Map.entry("accounting", ContactRole.ACCOUNTING),
            Map.entry("administrator", ContactRole.ADMINISTRATOR),
            Map.entry("admin", ContactRole.ADMINISTRATOR));

    private final Map<ImportColumn, String> cells;
    private final List<ImportProblem> problems = new ArrayList<>();

    private ImportLine(Map<ImportColumn, String> cells) {
        this.cells = cells;
    }

    /**
     * @param line its number in the file
     * @param cells as written, empty ones left out
     */
    static StagedRow read(int line, String original, Map<ImportColumn, String> cells) {
        return new ImportLine(cells).read(line, original);
    }

    private StagedRow read(int line, String original) {
        if (!cells.containsKey(ImportColumn.ORGANISATION_NUMBER)) {
            problem(ImportColumn.ORGANISATION_NUMBER, CustomerError.NUMBER_MISSING.key());
        }
        OrganisationNumber number = value(ImportColumn.ORGANISATION_NUMBER, OrganisationNumber::of);
        OrganisationForm form = value(ImportColumn.FORM, ImportLine::form);
        EmailAddress contactEmail = value(ImportColumn.CONTACT_EMAIL, EmailAddress::of);
        Msisdn mobile = value(ImportColumn.CONTACT_MOBILE, Msisdn::of);
        Set<ContactRole> roles = set(ImportColumn.CONTACT_ROLES, ROLES, ContactRole.class);
        checkAddress();
        checkContact(contactEmail, mobile, roles);
        return new StagedRow(
                line,
                original,
                problems,
                number,
                text(ImportColumn.NAME, Customer.LONGEST_NAME),
                form,
                set(ImportColumn.KIND, KINDS, RelationKind.class),
                text(ImportColumn.ADDRESS, 100),
                text(ImportColumn.POSTCODE, 16),
                text(ImportColumn.CITY, 100),
                value(ImportColumn.EMAIL, EmailAddress::of),
                value(ImportColumn.INVOICE_EMAIL, EmailAddress::of),
                value(ImportColumn.PHONE, Msisdn::of),
                text(ImportColumn.WEB, 200),
                text(ImportColumn.CONTACT_NAME, ContactPerson.LONGEST_NAME),
                text(ImportColumn.CONTACT_TITLE, ContactPerson.LONGEST_NAME),
                contactEmail,
                mobile,
                roles);
    }

    private static OrganisationForm form(String code) {
        OrganisationForm form = OrganisationForm.ofCode(code);
        if (form == OrganisationForm.OTHER && !code.equalsIgnoreCase(form.name())) {
            throw new BusinessRuleViolation(CustomerError.IMPORT_VALUE_UNKNOWN, code);
        }
        if (form.isBranchUnit()) {
            throw new BusinessRuleViolation(CustomerError.BRANCH_NUMBER, "");
        }
        return form;
    }

    private void checkAddress() {
        String line = cells.get(ImportColumn.ADDRESS);
        String postcode = cells.get(ImportColumn.POSTCODE);
        String city = cells.get(ImportColumn.CITY);
        if (line == null && postcode == null && city == null) {
            return;
        }
        try {
            PostalAddress.of(line, postcode, city).lines();
        } catch (BusinessRuleViolation e) {
            problem(ImportColumn.POSTCODE, e);
        }
    }

    /** A contact counts from its e-mail address on; the rules are those of the form. */
    private void checkContact(EmailAddress email, Msisdn mobile, Set<ContactRole> roles) {
        boolean any = cells.containsKey(ImportColumn.CONTACT_NAME)
                || cells.containsKey(ImportColumn.CONTACT_EMAIL)
                || cells.containsKey(ImportColumn.CONTACT_MOBILE);
        boolean unread = email == null && cells.containsKey(ImportColumn.CONTACT_EMAIL)
                || mobile == null && cells.containsKey(ImportColumn.CONTACT_MOBILE);
        if (!any || unread) {
            return;
        }
        try {
            ContactPerson.check(new ContactDetails(
                    cells.get(ImportColumn.CONTACT_NAME),
                    null,
                    email,
                    mobile,
                    null,
                    roles.isEmpty() ? Set.of(ContactRole.CONTRACT) : roles));
        } catch (BusinessRuleViolation e) {
            problem(columnOf((CustomerError) e.code()), e);
        }
    }

    private static ImportColumn columnOf(CustomerError error) {
        return switch (error) {
            case CONTACT_EMAIL_MISSING -> ImportColumn.CONTACT_EMAIL;
            case CONTACT_MOBILE_MISSING, CONTACT_MOBILE_UNFIT -> ImportColumn.CONTACT_MOBILE;
            default -> ImportColumn.CONTACT_NAME;
        };
    }

    private String text(ImportColumn column, int most) {
        String text = cells.get(column);
        if (text != null && text.length() > most) {
            problem(column, CustomerError.TOO_LONG.key(), column.header(), Integer.toString(most));
            return text.substring(0, most);
        }
        return text;
    }

    private <T> T value(ImportColumn column, Function<String, T> of) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        try {
            return of.apply(text);
        } catch (BusinessRuleViolation e) {
            problem(column, e);
            return null;
        }
    }

    private <E extends Enum<E>> Set<E> set(ImportColumn column, Map<String, E> words, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String part : cells.getOrDefault(column, "").split("[,;/|+]")) {
            String key = SearchKey.of(part).squeezed();
            if (key.isEmpty()) {
                continue;
            }
            E value = words.get(key);
            if (value == null) {
                problem(column, CustomerError.IMPORT_VALUE_UNKNOWN.key(), part.strip());
            } else {
                found.add(value);
            }
        }
        return found;
    }

    private void problem(ImportColumn column, BusinessRuleViolation refusal) {
        problem(
                column,
                refusal.code().key(),
                refusal.arguments().stream().map(String::valueOf).toArray(String[]::new));
    }

    private void problem(ImportColumn column, String key, String... arguments) {
        List<String> safe = Arrays.stream(arguments)
                .map(argument -> argument.replaceAll("[\\t\\r\\n]+", " "))
                .toList();
        problems.add(new ImportProblem(column.header(), key, safe));
    }
}
