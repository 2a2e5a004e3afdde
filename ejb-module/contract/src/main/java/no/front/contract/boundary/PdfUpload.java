package no.front.contract.boundary;

/**
 * A PDF that somebody uploaded, not yet checked.
 *
 * @param fileName as the browser calls it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PdfUpload(String fileName, byte[] content) {}
