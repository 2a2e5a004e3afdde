package no.front.kernel;

/** What the values of the house refuse. The comment of each names what fills {0}, {1} … of its sentence. */
public enum KernelError implements ErrorCode {
    /** Not an amount, or larger than the books can hold. */
    MONEY_INVALID,
    /** An amount has two decimals at most. */
    MONEY_DECIMALS,
    /** Not a price, or negative: credit is a negative quantity at a positive price. */
    UNIT_PRICE_INVALID,
    /** {0} = decimals allowed. */
    UNIT_PRICE_DECIMALS,
    /** Not a percentage between −1 000 and 1 000 with four decimals at most. */
    PERCENTAGE_INVALID,
    /** Not a VAT rate between 0 and 100 with two decimals at most. */
    VAT_RATE_INVALID,
    /** Not a date as yyyy-mm-dd, or no first day. */
    DATE_INVALID,
    /** The last day lies before the first. {0} = first day, {1} = last day. */
    DATE_RANGE_REVERSED,
    /** Not a month as yyyy-mm. */
    MONTH_INVALID,
    /** {0} = digits there must be, {1} = digits given. */
    ORGANISATION_NUMBER_LENGTH,
    /** The check digit does not fit. */
    ORGANISATION_NUMBER_CHECK,
    /** {0} = digits there must be, {1} = digits given. */
    BANK_ACCOUNT_LENGTH,
    /** The check digit does not fit. */
    BANK_ACCOUNT_CHECK,
    /** {0} = fewest digits, {1} = most digits. */
    KID_LENGTH,
    /** The check digit does not fit. */
    KID_CHECK,
    /** Not a telephone number anywhere. */
    PHONE_INVALID,
    /** Too few or too many digits for a Norwegian number. {0} = digits there must be, {1} = digits given. */
    PHONE_LENGTH,
    /** A short number is no telephone number of a person or an office. */
    PHONE_SHORT_NUMBER,
    /** Not an e-mail address. */
    EMAIL_INVALID,
    /** {0} = most characters. */
    EMAIL_TOO_LONG,
    /** Neither line nor city. */
    ADDRESS_EMPTY,
    /** {0} = most lines, {1} = most characters of a line. */
    ADDRESS_TOO_LONG,
    /** A Norwegian address has a postcode of four digits and a city. */
    ADDRESS_POSTCODE,
    /** Not a country code of two letters. */
    COUNTRY_UNKNOWN,
    /** Neither an IP address nor a network as address/prefix. Names are never looked up. */
    NETWORK_INVALID;

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
