package no.front.customer.entity;

/** Why an import ended before anything of it was written. */
public enum ImportEnd {
    /** Somebody did not want it. */
    CANCELLED,
    /** Nobody confirmed or cancelled it in the time that its lines may wait. */
    UNDECIDED,
    /** The file was not such that it could be read. */
    REFUSED,
    /** The server stopped while it read the file. */
    INTERRUPTED
}
