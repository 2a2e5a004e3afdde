package no.front.billing.entity;

/** What a quantity counts, with its code of UN/ECE Recommendation 20. */
public enum LineUnit {
    PIECE("EA"),
    MONTH("MON"),
    HOUR("HUR");

    private final String code;

    LineUnit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
