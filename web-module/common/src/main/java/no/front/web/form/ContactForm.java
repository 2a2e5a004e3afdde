package no.front.web.form;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.DataSource;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;

/** What is written about a contact person, field by field. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String title;
    private EmailAddress email;
    private Msisdn mobile;
    private Msisdn phone;
    private ContactRole[] roles = {};
    private DataSource source = DataSource.CUSTOMER;

    /** An empty one, with what a new contact usually does. */
    public static ContactForm of(ContactRole role) {
        ContactForm form = new ContactForm();
        form.roles = new ContactRole[] {role};
        return form;
    }

    public static ContactForm of(ContactDetails details, DataSource source) {
        ContactForm form = new ContactForm();
        form.name = details.name();
        form.title = details.title();
        form.email = details.email();
        form.mobile = details.mobile();
        form.phone = details.phone();
        form.roles = details.roles().stream().sorted().toArray(ContactRole[]::new);
        form.source = source;
        return form;
    }

    public ContactDetails details() {
        Set<ContactRole> chosen = EnumSet.noneOf(ContactRole.class);
        chosen.addAll(Arrays.asList(roles));
        return new ContactDetails(name, title, email, mobile, phone, chosen);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public Msisdn getMobile() {
        return mobile;
    }

    public void setMobile(Msisdn mobile) {
        this.mobile = mobile;
    }

    public Msisdn getPhone() {
        return phone;
    }

    public void setPhone(Msisdn phone) {
        this.phone = phone;
    }

    public ContactRole[] getRoles() {
        return roles.clone();
    }

    public void setRoles(ContactRole[] roles) {
        this.roles = roles == null ? new ContactRole[0] : roles.clone();
    }

    public DataSource getSource() {
        return source;
    }

    public void setSource(DataSource source) {
        this.source = source;
    }
}
