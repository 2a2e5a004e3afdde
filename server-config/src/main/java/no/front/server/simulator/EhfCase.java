package no.front.server.simulator;

/**
 * The numbers that the simulated directory of receivers or the simulated access point has an own answer for. Of the companies of
 * the simulated register those registered for VAT are receivers, but no sole traders, and public bodies are; every other number
 * is one.
 */
public final class EhfCase {
    /** Nobody in the directory. */
    public static final String NOT_REGISTERED = "314210077";

    /** Takes invoices, no credit notes. */
    public static final String INVOICE_ONLY = "314210212";

    /** The directory answers rightly, after two seconds. */
    public static final String DIRECTORY_SLOW = "314210352";

    /** The directory answers 500, every time. */
    public static final String DIRECTORY_DOWN = "314210425";

    /** The directory answers 200 with a page of HTML. */
    public static final String DIRECTORY_GARBAGE = "314210492";

    /** The directory tells about another participant. */
    public static final String DIRECTORY_WRONG = "314210565";

    /** The directory's XML declares entities that grow without end. */
    public static final String DIRECTORY_BOMB = "314210638";

    /** Many megabytes. */
    public static final String DIRECTORY_HUGE = "314210700";

    /** 429 with Retry-After. */
    public static final String DIRECTORY_BUSY = "314210778";

    /** 302 to another address, which must not be followed. */
    public static final String DIRECTORY_REDIRECT = "314210840";

    /** The directory answers 500 to the first question, yes to the next. */
    public static final String DIRECTORY_DOWN_ONCE = "314210913";

    /** The access point refuses the document at once. */
    public static final String REJECTED = "314210980";

    /** The access point takes the document; the receiver refuses it later. */
    public static final String REJECTED_LATER = "314211057";

    /** The access point answers 500, every time. */
    public static final String POINT_DOWN = "314211197";

    /** 500 to the first try, taken at the next. */
    public static final String POINT_DOWN_ONCE = "314211332";

    /** Takes the document, and answers after two seconds. */
    public static final String POINT_SLOW = "314211405";

    /** Takes the document, and answers after thirty seconds. */
    public static final String POINT_TIME_OUT = "314211472";

    /** 429 with Retry-After. */
    public static final String POINT_BUSY = "314211545";

    /** 403: not part of the agreement. */
    public static final String POINT_FORBIDDEN = "314211618";

    /** 200 with a page of HTML. */
    public static final String POINT_GARBAGE = "314211685";

    /** The receipt comes with the third question. */
    public static final String RECEIPT_LATER = "314211758";

    /** The receipt never comes. */
    public static final String NO_RECEIPT = "314211820";

    /** The access point takes the document and forgets it once. */
    public static final String FORGOTTEN = "314211898";

    /** Delivered at once. */
    public static final String AT_ONCE = "314211960";

    private EhfCase() {}
}
