package no.front.customer.entity;

import no.front.kernel.ErrorCode;

/** What the customer component refuses. The comment of each names what fills {0}, {1} … of its sentence. */
public enum CustomerError implements ErrorCode {
    /** Unknown, or not this actor's (ACC-10). */
    NOT_FOUND(Kind.NOT_FOUND),
    /** CUS-3: the organisation number is registered already. {0} = organisation number, {1} = id, {2} = name of the existing one. */
    ALREADY_REGISTERED(Kind.CONFLICT),
    NAME_MISSING(Kind.RULE),
    /** {0} = field, {1} = most characters. */
    TOO_LONG(Kind.RULE),
    /** CUS-1: the number is a branch's; {0} = number of the legal owner, "" if not told. */
    BRANCH_NUMBER(Kind.RULE),
    KIND_MISSING(Kind.RULE),
    /** CUS-3: only a prospect becomes a customer. */
    NO_PROSPECT(Kind.RULE),
    /** CUS-4: the register has no value to adopt. {0} = field. */
    NOTHING_TO_ADOPT(Kind.RULE),
    /** A look-up needs an organisation number. */
    NUMBER_MISSING(Kind.RULE),
    /** CUS-6: there is no such address to mark. */
    NO_SUCH_ADDRESS(Kind.RULE),
    NO_RETURNED_MAIL(Kind.RULE),
    /** CUS-1: a customer needs one of visiting and invoice address. */
    ADDRESS_NEEDED(Kind.RULE),
    /** CUS-1: where invoices go by e-mail there has to be an address for them. */
    INVOICE_EMAIL_NEEDED(Kind.RULE),
    /** CUS-1: somebody has to be the contract contact. */
    LAST_CONTRACT_CONTACT(Kind.RULE),
    ALREADY_ENDED(Kind.RULE),
    NOT_ENDED(Kind.RULE),
    /** CUS-2 */
    CONTACT_NAME_MISSING(Kind.RULE),
    /** CUS-2 */
    CONTACT_EMAIL_MISSING(Kind.RULE),
    /** CUS-2: the administrator needs a mobile number. */
    CONTACT_MOBILE_MISSING(Kind.RULE),
    /** The number can't receive an SMS. {0} = number. */
    CONTACT_MOBILE_UNFIT(Kind.RULE),
    CONTACT_ROLE_MISSING(Kind.RULE),
    /** {0} = e-mail, {1} = id, {2} = name of the existing one. */
    CONTACT_EXISTS(Kind.CONFLICT),
    /** A day in the future. {0} = the day. */
    IN_THE_FUTURE(Kind.RULE),
    /** The follow-up lies before the contact. */
    FOLLOW_UP_TOO_EARLY(Kind.RULE),
    NO_OPEN_FOLLOW_UP(Kind.RULE),
    NOTE_MISSING(Kind.RULE),
    /** The contact person belongs to another organisation. */
    CONTACT_OF_ANOTHER(Kind.RULE),
    GROUP_NAME_MISSING(Kind.RULE),
    /** {0} = name. */
    GROUP_EXISTS(Kind.CONFLICT),
    /** CUS-11: is a member already. {0} = name of the group. */
    ALREADY_MEMBER(Kind.CONFLICT),
    /** CUS-11: an organisation is in one group only. {0} = name of its group. */
    IN_ANOTHER_GROUP(Kind.CONFLICT),
    NOT_MEMBER(Kind.RULE),
    /** CUS-8: the asker is neither of the same company nor of its group or chain. */
    DISCLOSURE_NOT_LINKED(Kind.RULE),
    /** CUS-8: who asks, and why, must be told. */
    DISCLOSURE_WHO_AND_WHY(Kind.RULE),
    /** CUS-8: no administrator is registered. */
    DISCLOSURE_NO_ADMINISTRATOR(Kind.RULE),
    IMPORT_EMPTY(Kind.RULE),
    /** {0} = most megabytes. */
    IMPORT_TOO_LARGE(Kind.RULE),
    /** {0} = most rows. */
    IMPORT_TOO_MANY_ROWS(Kind.RULE),
    /** {0} = line, {1} = most characters. */
    IMPORT_LINE_TOO_LONG(Kind.RULE),
    /** No column for the organisation number among the headers. {0} = headers as read. */
    IMPORT_NO_HEADERS(Kind.RULE),
    /** Two columns of the same meaning. {0} = header. */
    IMPORT_HEADER_TWICE(Kind.RULE),
    /** A word that the column does not know. {0} = the word. */
    IMPORT_VALUE_UNKNOWN(Kind.RULE),
    /** The same organisation stands with other values in an earlier line. {0} = that line. */
    IMPORT_CONTRADICTION(Kind.RULE),
    /** The same contact stands in an earlier line. {0} = that line. */
    IMPORT_CONTACT_TWICE(Kind.RULE),
    /** Not a text file. */
    IMPORT_NOT_CSV(Kind.RULE),
    /** The import is under way, done or given up. {0} = status. */
    IMPORT_NOT_OPEN(Kind.CONFLICT),
    /** {0} = most rows. */
    EXPORT_TOO_LARGE(Kind.RULE);

    private final Kind kind;

    CustomerError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
