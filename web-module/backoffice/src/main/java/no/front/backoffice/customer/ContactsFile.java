package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import no.front.customer.boundary.CustomerExports;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The list of contact persons as a file. */
@RequestScoped
public class ContactsFile implements ListFile {

    @Inject
    CustomerExports exports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "contacts";
    }

    @Override
    public String nameKey() {
        return "export.contact.title";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        exports.contacts(ContactsBacking.filter(query), query.page("name", false), format, words::say, out);
    }
}
