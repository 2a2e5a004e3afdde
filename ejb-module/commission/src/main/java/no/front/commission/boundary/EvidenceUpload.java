package no.front.commission.boundary;

/** A file as somebody uploaded it to prove something. @param fileName as the browser calls it */
public record EvidenceUpload(String fileName, byte[] content) {

    /** Without the content. */
    @Override
    public String toString() {
        return "upload of " + (content == null ? 0 : content.length) + " bytes";
    }
}
