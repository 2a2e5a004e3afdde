package no.front.backoffice.terms;

import java.io.Serializable;
import java.time.LocalDate;
import no.front.contract.entity.TermsDraft;
import no.front.contract.entity.TermsText;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.Language;

/** A new version as it is typed. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String label = "";
    private LocalDate validFrom;
    private String textNb = "";
    private String textEn = "";
    private String changesNb = "";
    private String changesEn = "";

    static TermsForm empty() {
        return new TermsForm();
    }

    /** Begins with the text in force: most of it stays. */
    static TermsForm from(TermsVersion current) {
        TermsForm form = new TermsForm();
        form.textNb = current.text(Language.BOKMAL);
        form.textEn = current.text(Language.ENGLISH);
        return form;
    }

    TermsDraft draft() {
        return new TermsDraft(label, validFrom, new TermsText(textNb, textEn), new TermsText(changesNb, changesEn));
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getTextNb() {
        return textNb;
    }

    public void setTextNb(String textNb) {
        this.textNb = textNb;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getChangesNb() {
        return changesNb;
    }

    public void setChangesNb(String changesNb) {
        this.changesNb = changesNb;
    }

    public String getChangesEn() {
        return changesEn;
    }

    public void setChangesEn(String changesEn) {
        this.changesEn = changesEn;
    }
}
