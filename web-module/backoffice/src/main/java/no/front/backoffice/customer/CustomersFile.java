package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import no.front.customer.boundary.CustomerExports;
import no.front.platform.boundary.SheetFormat;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The list of organisations as a file. */
@RequestScoped
public class CustomersFile implements ListFile {

    @Inject
    CustomerExports exports;

    @Inject
    CustomerQuestion question;

    @Inject
    Words words;

    @Override
    public String path() {
        return "customers";
    }

    @Override
    public String nameKey() {
        return "export.customer.title";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        exports.customers(question.filter(), question.page(), format, words::say, out);
    }
}
