package no.front.platform.boundary;

import java.util.OptionalInt;
import java.util.function.Consumer;
import no.front.kernel.BankAccount;
import no.front.kernel.EmailAddress;
import no.front.kernel.OrganisationNumber;
import no.front.platform.entity.SettingKey;

/** Who Front is on documents, and where it is paid. Read as a whole by {@link Sellers}. */
public enum SellerSetting implements SettingKey {
    NAME("Front AS"),
    ORGANISATION_NUMBER("987 654 325", OrganisationNumber::of),
    /** Street and number, or post box. */
    ADDRESS("Storgata 1"),
    /** Postcode and city. */
    POSTAL_PLACE("0155 Oslo"),
    EMAIL("regnskap@front.example", EmailAddress::of),
    PHONE("22 86 55 00"),
    WEB("front.example"),
    /** Customers pay to this account; modulus 11. */
    BANK_ACCOUNT("1503 00 12345", BankAccount::of),
    /** Charges VAT, and writes MVA behind its organisation number. */
    VAT_REGISTERED(true),
    /** Registered in Foretaksregisteret (AS, ASA, NUF), which sales documents must say. */
    BUSINESS_REGISTER(true);

    private static final int LONGEST = 100;

    private final Kind kind;
    private final String byDefault;
    private final Consumer<String> check;

    SellerSetting(boolean byDefault) {
        this(Kind.BOOLEAN, Boolean.toString(byDefault), value -> {});
    }

    SellerSetting(String byDefault) {
        this(byDefault, value -> {});
    }

    SellerSetting(String byDefault, Consumer<String> check) {
        this(Kind.TEXT, byDefault, check);
    }

    SellerSetting(Kind kind, String byDefault, Consumer<String> check) {
        this.kind = kind;
        this.byDefault = byDefault;
        this.check = check;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String defaultValue() {
        return byDefault;
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public OptionalInt most() {
        return kind == Kind.TEXT ? OptionalInt.of(LONGEST) : OptionalInt.empty();
    }

    @Override
    public void check(String value) {
        check.accept(value);
    }
}
