package no.front.kernel;

/** Check digits of Norwegian numbers. Works on text: leading zeros count. */
final class CheckDigits {

    /** What modulus 11 answers when the check would be 10: written as a dash in a KID, never issued elsewhere. */
    static final char NONE = '-';

    private CheckDigits() {}

    /** Modulus 11 with the weights 2, 3 … 7, 2, 3 … from the right. */
    static char mod11(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, weight = 2; i >= 0; i--, weight = weight == 7 ? 2 : weight + 1) {
            sum += (digits.charAt(i) - '0') * weight;
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? NONE : (char) ('0' + check);
    }

    /** Modulus 10 (Luhn): every second digit from the right doubled, the digits of the products summed. */
    static char mod10(String digits) {
        int sum = 0;
        boolean doubled = true;
        for (int i = digits.length() - 1; i >= 0; i--, doubled = !doubled) {
            int product = (digits.charAt(i) - '0') * (doubled ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** Whether the last character is the modulus 11 check of those before. */
    static boolean fitsMod11(String number) {
        return mod11(number.substring(0, number.length() - 1)) == number.charAt(number.length() - 1);
    }

    static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Without the spaces (of any kind), dots and dashes that people group numbers with. */
    static String ungrouped(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Z}\\s\\p{Cf}.\\p{Pd}\u2212]", "");
    }

    static int countDigits(String text) {
        return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
