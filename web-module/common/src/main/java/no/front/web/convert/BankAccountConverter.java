package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.BankAccount;
import no.front.kernel.Formats;

/** Typed with spaces, dots or unbroken. */
@FacesConverter(forClass = BankAccount.class)
public class BankAccountConverter extends ValueConverter<BankAccount> {

    @Override
    BankAccount read(String typed) {
        return BankAccount.of(typed);
    }

    @Override
    String write(Formats formats, BankAccount value) {
        return formats.account(value);
    }
}
