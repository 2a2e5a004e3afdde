package no.front.platform.boundary;

/**
 * A document to hand out.
 *
 * @param name with its extension
 */
public record DocumentFile(String name, String mediaType, byte[] content) {

    /** Without the content. */
    @Override
    public String toString() {
        return name;
    }
}
