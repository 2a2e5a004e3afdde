package no.front.access.entity;

import no.front.kernel.ErrorCode;

/** What access refuses. */
public enum AccessError implements ErrorCode {
    /** Equal for a wrong password, an unknown user, a locked and an invited one (ACC-6). */
    SIGN_IN_WRONG(Kind.RULE),
    /** {0} is the number of seconds until the next try. */
    SIGN_IN_WAIT(Kind.TOO_MANY),
    /** {0} is the number of minutes until the next try. */
    SIGN_IN_LOCKED(Kind.TOO_MANY),
    /** Every core is busy with passwords already. */
    BUSY(Kind.UNAVAILABLE),
    /** {0} is the least number of characters. */
    PASSWORD_TOO_SHORT(Kind.RULE),
    /** {0} is the greatest number of characters. */
    PASSWORD_TOO_LONG(Kind.RULE),
    /** One of those that everybody tries first: repeated signs, sequences, common words. */
    PASSWORD_TOO_COMMON(Kind.RULE),
    /** Holds the own name or e-mail. */
    PASSWORD_HOLDS_NAME(Kind.RULE),
    PASSWORD_UNCHANGED(Kind.RULE),
    PASSWORDS_DIFFER(Kind.RULE),
    /** The old password, when a new one is set. */
    OLD_PASSWORD_WRONG(Kind.RULE),
    /** Unknown, used, expired, or of somebody who is locked: all alike. */
    LINK_INVALID(Kind.RULE),
    /** {0} is the number of tries left. */
    CODE_WRONG(Kind.RULE),
    /** Expired, or tried too often: a new one is needed. */
    CODE_INVALID(Kind.RULE),
    /** {0} is the number of minutes until the next code is taken. */
    CODES_LOCKED(Kind.TOO_MANY),
    /** Of the authenticator app: wrong, of another time, or used already. */
    APP_CODE_WRONG(Kind.RULE),
    /** Unknown or used already. */
    RECOVERY_CODE_WRONG(Kind.RULE),
    /** Password and code belong together: too much time has passed since the password. */
    SIGN_IN_EXPIRED(Kind.RULE),
    /** No app was offered, or too long ago. */
    AUTHENTICATOR_MISSING(Kind.RULE),
    /** Every address there is. */
    NETWORK_ALL(Kind.RULE),
    /** {0} is a network that takes a second thought. */
    NETWORK_WIDE(Kind.RULE),
    /** {0} is the approved network that holds it already. */
    NETWORK_TAKEN(Kind.RULE),
    /** {0} is the greatest number. */
    NETWORKS_TOO_MANY(Kind.RULE),
    /** Another organisation's answers like an unknown one (ACC-10). */
    NETWORK_NOT_FOUND(Kind.NOT_FOUND),
    /** {0} is the greatest number of characters. */
    NOTE_TOO_LONG(Kind.RULE),
    /** {0} codes were sent to the number within the last hour. */
    CODES_TOO_MANY(Kind.TOO_MANY),
    /** {0} requests for mails and codes came from this address within the last hour. */
    REQUESTS_TOO_MANY(Kind.TOO_MANY),
    NAME_MISSING(Kind.RULE),
    /** {0} is the greatest number of characters. */
    NAME_TOO_LONG(Kind.RULE),
    /** A number that takes SMS. */
    MOBILE_MISSING(Kind.RULE),
    ROLE_MISSING(Kind.RULE),
    EMAIL_TAKEN(Kind.CONFLICT),
    STAFF_NOT_FOUND(Kind.NOT_FOUND),
    /** An organisation that isn't the user's own answers like an unknown one (ACC-10). */
    ORGANISATION_NOT_FOUND(Kind.NOT_FOUND),
    /** A customer's user, membership or offer. */
    USER_NOT_FOUND(Kind.NOT_FOUND),
    /** The last organisation administrator of a customer can't be removed, locked or downgraded (ACC-1). */
    LAST_ORGANISATION_ADMINISTRATOR(Kind.RULE),
    /** An account administrator gives no role that reaches further than the own one (ACC-1). */
    ROLE_TOO_HIGH(Kind.RULE),
    /** A role that sees the accounts given needs one at least (CON-4). */
    ACCOUNTS_MISSING(Kind.RULE),
    /** An account that isn't the own organisation's, or wasn't given, answers like an unknown one (ACC-10). */
    ACCOUNT_NOT_FOUND(Kind.NOT_FOUND),
    /** Whoever has that e-mail is a user of the organisation already, or invited. */
    ALREADY_MEMBER(Kind.CONFLICT),
    /** It is the number already. */
    MOBILE_UNCHANGED(Kind.RULE),
    /** Somebody else changed the status first. */
    STATUS_CHANGED(Kind.CONFLICT),
    /** The last active administrator can't be locked, deleted or lose the role. */
    LAST_ADMINISTRATOR(Kind.RULE),
    /** Nobody changes the own roles, or locks or deletes oneself. */
    NOT_ONESELF(Kind.RULE),
    /** A credential that isn't the own organisation's, or of an account not given, answers like an unknown one (ACC-10). */
    CREDENTIAL_NOT_FOUND(Kind.NOT_FOUND),
    /** {0} is the name: a credential of the account bears it already. */
    CREDENTIAL_NAMED(Kind.CONFLICT),
    /** {0} is the greatest number. */
    CREDENTIALS_TOO_MANY(Kind.RULE),
    /** No address that can be called. */
    CALLBACK_URL_INVALID(Kind.RULE),
    CALLBACK_NOT_HTTPS(Kind.RULE),
    /** 443, or one from 1024 on. */
    CALLBACK_PORT(Kind.RULE),
    /** An address inside a house. */
    CALLBACK_INTERNAL(Kind.RULE),
    /** None is set. */
    CALLBACK_MISSING(Kind.NOT_FOUND),
    /** {0} is how many an account has in an hour. */
    CALLBACK_TRIES(Kind.TOO_MANY),
    SESSION_NOT_FOUND(Kind.NOT_FOUND),
    /** A lost password, or somebody else. */
    MISUSE_GROUND_MISSING(Kind.RULE),
    MISUSE_TEXT_MISSING(Kind.RULE),
    /** It is the address already. */
    EMAIL_UNCHANGED(Kind.RULE),
    /** {0} links to a new address were sent within the last hour. */
    EMAIL_LINKS_TOO_MANY(Kind.TOO_MANY),
    /** {0} is the greatest number of characters. */
    MISUSE_TEXT_TOO_LONG(Kind.RULE),
    MISUSE_REPORT_NOT_FOUND(Kind.NOT_FOUND),
    /** {0} is who closed it. */
    MISUSE_REPORT_DONE(Kind.CONFLICT),
    REASON_MISSING(Kind.RULE),
    /** {0} is the greatest number of characters. */
    REASON_TOO_LONG(Kind.RULE),
    /** Either a network or a country. */
    BLOCK_TARGET_MISSING(Kind.RULE),
    /** The own address stands in it; {0} is the address. */
    BLOCK_HITS_ONESELF(Kind.RULE),
    /** The machine itself can't be blocked. */
    BLOCK_HITS_LOOPBACK(Kind.RULE),
    /** The end lies in the past. */
    BLOCK_ENDED(Kind.RULE),
    BLOCK_NOT_FOUND(Kind.NOT_FOUND),
    /** Countries can be blocked once a table of networks has been read in. */
    COUNTRIES_UNKNOWN(Kind.RULE),
    /** Line {0} is not "network,country". */
    COUNTRY_LINE_INVALID(Kind.RULE),
    /** The file holds no line at all. */
    COUNTRY_FILE_EMPTY(Kind.RULE);

    private final Kind kind;

    AccessError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
