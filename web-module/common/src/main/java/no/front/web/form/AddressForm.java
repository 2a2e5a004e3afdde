package no.front.web.form;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import no.front.kernel.CountryCode;
import no.front.kernel.PostalAddress;

/** The four fields of an address in a form; all blank means that there is none. */
public class AddressForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String lines = "";
    private String postcode = "";
    private String city = "";
    private String country = CountryCode.NORWAY.code();

    public static AddressForm of(PostalAddress address) {
        AddressForm form = new AddressForm();
        if (address != null) {
            form.lines = String.join("\n", address.lines());
            form.postcode = address.postcode();
            form.city = address.city();
            form.country = address.country().code();
        }
        return form;
    }

    /**
     * @return empty where nothing is written
     * @throws no.front.kernel.BusinessRuleViolation ADDRESS_POSTCODE, ADDRESS_EMPTY, ADDRESS_TOO_LONG
     */
    public Optional<PostalAddress> address() {
        boolean blank =
                text(lines).isBlank() && text(postcode).isBlank() && text(city).isBlank();
        return blank
                ? Optional.empty()
                : Optional.of(PostalAddress.of(
                        Arrays.asList(text(lines).split("\\R")), postcode, city, CountryCode.of(country)));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
