package no.front.traffic.entity;

public enum UsageDirection {
    OUT,
    /** To an ordinary number of the customer's: free, so kept and never billed. */
    IN;

    /** As in the columns. */
    public String letter() {
        return name().substring(0, 1);
    }

    public static UsageDirection ofLetter(String letter) {
        return letter.equals("I") ? IN : OUT;
    }
}
