package no.front.customer.entity;

import java.util.Arrays;

/** Organisation forms of the register of business entities, by its codes. */
public enum OrganisationForm {
    AS,
    ASA,
    /** Sole trader: a natural person, so personal data and credit law apply. */
    ENK,
    /** Norwegian branch of a foreign company. */
    NUF,
    ANS,
    DA,
    SA,
    BRL,
    ESEK,
    FLI,
    STI,
    ORGL,
    KOMM,
    FYLK,
    STAT,
    KF,
    FKF,
    IKS,
    SF,
    KS,
    KIRK,
    PRE,
    BBL,
    BO,
    SAM,
    /** Bankruptcy estate. */
    KBO,
    TVAM,
    /** Foreign organisation without a Norwegian branch. */
    UTLA,
    /** Branch of a legal owner; never an owner itself. */
    BEDR,
    AAFY,
    /** A code that was not known when this was written. */
    OTHER;

    /** @param code as the register writes it; null or unknown gives OTHER */
    public static OrganisationForm ofCode(String code) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(code == null ? "" : code.strip()))
                .findFirst()
                .orElse(OTHER);
    }

    public boolean isSoleTrader() {
        return this == ENK;
    }

    /** A branch unit cannot enter into contracts: its legal owner can (CUS-1). */
    public boolean isBranchUnit() {
        return this == BEDR || this == AAFY;
    }

    public boolean isPublicBody() {
        return switch (this) {
            case ORGL, KOMM, FYLK, STAT, KF, FKF, IKS -> true;
            default -> false;
        };
    }

    public boolean isForeign() {
        return this == NUF || this == UTLA;
    }
}
