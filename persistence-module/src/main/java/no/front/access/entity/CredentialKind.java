package no.front.access.entity;

/** How a customer's system proves itself (ACC-5). */
public enum CredentialKind {
    /** One long text, {@code Authorization: Bearer}. */
    KEY("fk_"),
    /** User and password, {@code Authorization: Basic}, for systems that know nothing else. */
    PASSWORD("fu_");

    private final String prefix;

    CredentialKind(String prefix) {
        this.prefix = prefix;
    }

    /** What the public part of such a credential begins with. */
    public String prefix() {
        return prefix;
    }
}
