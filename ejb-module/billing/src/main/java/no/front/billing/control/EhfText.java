package no.front.billing.control;

/** Text as it may stand in an electronic invoice: nothing that XML can't hold, and nothing that reads as something else. */
final class EhfText {

    private EhfText() {}

    /**
     * One line without control characters, halves of characters, and the marks that turn the direction of writing round,
     * by which a name could pretend to be another. Letters of every script stay.
     */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (isWritten(character)) {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isWritten(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // joiners hold letters and emoji together, the rest of the kind is invisible
            case Character.FORMAT -> character == 0x200C || character == 0x200D;
            default -> true;
        };
    }
}
