package no.front.server.simulator;

/**
 * The numbers that the simulated credit bureau has an own answer for. Every other company gets a plausible rating, always the
 * same; sole traders also the copy letter. The companies stand in the simulated register as well, so that they can order.
 */
public final class CreditCase {
    /** Orders SMS service and premium SMS in the demo: AA, nothing against it. */
    public static final String NORDLYS_KURS = "314204832";

    /** A sole trader with a good rating, who is asked for a deposit because of the form alone. */
    public static final String SOLE_TRADER = "314204905";

    /** Bankrupt by the register; the bureau rates it C. */
    public static final String BANKRUPT = "314204972";

    public static final String AAA = "314205049";
    public static final String AA = "314205111";
    public static final String A = "314205189";

    /** New, nothing negative, has filed accounts. */
    public static final String AN = "314205251";

    /** New, and has not filed any accounts yet. */
    public static final String NO_ACCOUNTS = "314205324";

    public static final String B = "314205391";
    public static final String C = "314205464";
    public static final String NOT_RATED = "314205537";

    /** Rated A, with two remarks on payment. */
    public static final String REMARKS = "314205677";

    /** Rated AA, with a limit of NOK 20 000. */
    public static final String LOW_LIMIT = "314205812";

    /** Rated A, and no limit is told. */
    public static final String NO_LIMIT = "314205952";

    /** Norwegian branch of a foreign company, rated A. */
    public static final String FOREIGN_BRANCH = "314206029";

    /** The bureau does not know it. */
    public static final String UNKNOWN = "314206096";

    /** Answers rightly, after two seconds more than the others. */
    public static final String SLOW = "314206169";

    /** Answers after 30 seconds. */
    public static final String TIME_OUT = "314206231";

    /** 500, every time. */
    public static final String FAILING = "314206304";

    /** 500 to the first question, the answer to the next. */
    public static final String FAILING_ONCE = "314206371";

    /** 200 with a page of HTML. */
    public static final String GARBAGE = "314206444";

    /** 200 with JSON that ends in the middle. */
    public static final String TRUNCATED = "314206517";

    /** 401 to any token that was used before: a fresh one helps. */
    public static final String TOKEN_EXPIRED = "314206584";

    /** The report is about another company. */
    public static final String WRONG_COMPANY = "314206657";

    /** 302 to another address, which must not be followed. */
    public static final String REDIRECT = "314206797";

    /** Many megabytes. */
    public static final String HUGE = "314206932";

    /** 429 with Retry-After, every time. */
    public static final String BUSY = "314207009";

    /** 403: the agreement does not cover it. */
    public static final String FORBIDDEN = "314207076";

    /** A rating that nobody has heard of. */
    public static final String STRANGE_RATING = "314207149";

    private CreditCase() {}
}
