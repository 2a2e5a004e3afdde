package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to. The domain is kept in lower case and in its ASCII form
 * ({@code xn--bltr-vuad.example}), which every mail server takes; {@link #display} shows it as people write it. The part
 * before the @ is kept as typed, but {@link #key} ignores its case, as every provider does.
 *
 * <p>Sane rather than complete: no quoted names, no comments, no address literals, no letters beyond ASCII before the @
 * (few servers take them). Nothing that could break out of a mail header passes. Column: {@code VARCHAR(254)}.
 */
@JsonbTypeAdapter(EmailAddress.Json.class)
public record EmailAddress(String address) implements Comparable<EmailAddress>, Serializable {

    public static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}@)" + ATOM + "(\\." + ATOM + ")*@(" + LABEL
            + "\\.)+(?![0-9]+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");

    /** @throws BusinessRuleViolation EMAIL_INVALID, EMAIL_TOO_LONG */
    public EmailAddress {
        if (address == null) {
            throw new BusinessRuleViolation(KernelError.EMAIL_INVALID);
        }
        if (address.length() > LONGEST) {
            throw new BusinessRuleViolation(KernelError.EMAIL_TOO_LONG, LONGEST);
        }
        if (!FORM.matcher(address).matches()) {
            throw new BusinessRuleViolation(KernelError.EMAIL_INVALID);
        }
    }

    /** @param text as typed or pasted: spaces around it, {@code mailto:}, capitals and Norwegian letters in the domain */
    public static EmailAddress of(String text) {
        String typed = text == null
                ? ""
                : text.replaceAll("^[\\p{Z}\\s\\p{Cf}]+|[\\p{Z}\\s\\p{Cf}]+$", "")
                        .replaceFirst("(?i)^mailto:", "");
        if (typed.length() > 2 * LONGEST) {
            throw new BusinessRuleViolation(KernelError.EMAIL_TOO_LONG, LONGEST);
        }
        int at = typed.lastIndexOf('@');
        return new EmailAddress(typed.substring(0, at + 1) + asciiDomain(typed.substring(at + 1)));
    }

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new BusinessRuleViolation(KernelError.EMAIL_INVALID);
        }
    }

    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** With the domain as people write it: {@code post@blåtre.example}. */
    public String display() {
        return address.substring(0, address.lastIndexOf('@') + 1) + IDN.toUnicode(domain());
    }

    /** All lower case: what two addresses of the same mailbox share, for look-ups and unique keys. */
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    /** {@code k•••@nordlys.example} */
    public String masked() {
        return address.charAt(0) + "•••@" + domain();
    }

    @Override
    public int compareTo(EmailAddress other) {
        return address.compareTo(other.address);
    }

    /** {@code Kari.Nordmann@nordlys.example} */
    @Override
    public String toString() {
        return address;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<EmailAddress, String> {
        @Override
        public String convertToDatabaseColumn(EmailAddress email) {
            return email == null ? null : email.address;
        }

        @Override
        public EmailAddress convertToEntityAttribute(String column) {
            return column == null ? null : new EmailAddress(column);
        }
    }

    /** {@code "kari@nordlys.example"} */
    public static class Json implements JsonbAdapter<EmailAddress, String> {
        @Override
        public String adaptToJson(EmailAddress email) {
            return email.address;
        }

        @Override
        public EmailAddress adaptFromJson(String text) {
            return EmailAddress.of(text);
        }
    }
}
