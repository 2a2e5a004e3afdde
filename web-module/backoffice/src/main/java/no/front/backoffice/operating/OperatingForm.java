package no.front.backoffice.operating;

import no.front.support.entity.OperatingMessage;

/** What is typed of an operating message, in both languages. */
public class OperatingForm {

    private String titleNb;
    private String titleEn;
    private String textNb;
    private String textEn;

    static OperatingForm of(OperatingMessage message) {
        OperatingForm form = new OperatingForm();
        form.titleNb = message.title().bokmal();
        form.titleEn = message.title().english();
        form.textNb = message.text().bokmal();
        form.textEn = message.text().english();
        return form;
    }

    public String getTitleNb() {
        return titleNb;
    }

    public void setTitleNb(String titleNb) {
        this.titleNb = titleNb;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
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
}
