package no.front.server.simulator;

/**
 * The numbers of the simulated register that stand for a case of their own. All others with a name are in {@code companies.csv}; any
 * other number is unknown.
 */
public final class RegisterCase {
    /** A limited company with everything one expects. */
    public static final String ORDINARY = "314200152";

    /** One that the demo's data do not hold, to be looked up and registered. */
    public static final String NOT_IN_DEMO = "314204670";

    /** Another company whose name is nearly the same as that of {@link #ORDINARY}. */
    public static final String SIMILAR_NAME = "314200225";

    /** A sole trader of whom no address is published. */
    public static final String NO_ADDRESS = "314200853";

    /** A Norwegian branch of a foreign company. */
    public static final String FOREIGN_BRANCH = "314200993";

    /** A foreign company with an address abroad only. */
    public static final String FOREIGN_ADDRESS = "314201132";

    /** A municipality. */
    public static final String MUNICIPALITY = "314200578";

    /** A state body with a post box only. */
    public static final String PUBLIC_BODY = "314200713";

    /** A name of more than 150 letters. */
    public static final String LONG_NAME = "314201833";

    /** A name with æ, ø and å. */
    public static final String NORWEGIAN_LETTERS = "314200438";

    /** A company whose bankruptcy has been opened. */
    public static final String BANKRUPT = "314203097";

    /** A company that its owners are winding up. */
    public static final String WINDING_UP = "314203232";

    /** A company under forced dissolution. */
    public static final String FORCED_DISSOLUTION = "314203305";

    /** An ordinary company that is not registered for VAT. */
    public static final String NOT_VAT_REGISTERED = "314203372";

    /** Has been deleted: answered with 200 and another body. */
    public static final String DELETED = "314203445";

    /** Is removed from the open data: 410. */
    public static final String REMOVED = "314203518";

    /** Was never registered: 404 in both places. */
    public static final String UNKNOWN = "314203585";

    /** 429 with Retry-After, every time. */
    public static final String BUSY = "314203658";

    /** 500, every time. */
    public static final String FAILING = "314203720";

    /** Answers rightly, but only after 20 seconds. */
    public static final String SLOW = "314203798";

    /** 200 with a page of HTML instead of JSON. */
    public static final String GARBAGE = "314203860";

    /** 200 with JSON that ends in the middle. */
    public static final String TRUNCATED = "314203933";

    /** 200 with another company than the one asked for. */
    public static final String WRONG_NUMBER = "314204077";

    /** 302 to another address, which must not be followed. */
    public static final String REDIRECT = "314204212";

    /** 200 with an answer of many megabytes. */
    public static final String HUGE = "314204352";

    /** A branch, which only the register of branches knows. */
    public static final String BRANCH = "314204425";

    /** A branch that has been closed. */
    public static final String BRANCH_PARENT_GONE = "314204492";

    private RegisterCase() {}
}
