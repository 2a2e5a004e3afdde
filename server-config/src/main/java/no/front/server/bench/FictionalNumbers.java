package no.front.server.bench;

/** Organisation numbers with a right check digit (weights 3 2 7 6 5 4 3 2, modulus 11), one after the other; of nobody we know. */
final class FictionalNumbers {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private int next;

    /** @param first eight digits to begin with */
    FictionalNumbers(int first) {
        next = first;
    }

    String next() {
        while (true) {
            String eight = Integer.toString(next++);
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (eight.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            // 10 can't be written as a digit: such numbers are not given out
            if (check < 10) {
                return eight + check;
            }
        }
    }
}
