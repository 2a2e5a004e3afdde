package no.front.web.texts;

/** The words of all pages in English. */
public class Texts_en extends Texts {

    public Texts_en() {
        super("_en");
    }
}
