package no.front.backoffice.customer;

/** The beginning of a long text, cut between words. */
final class Excerpt {

    private static final int LONGEST = 240;

    private Excerpt() {}

    static String of(String text) {
        if (text == null || text.length() <= LONGEST) {
            return text == null ? "" : text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        return text.substring(0, end).strip() + " …";
    }
}
