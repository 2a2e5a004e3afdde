package no.front.customer.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the organisation stands by the register: bankrupt, being wound up or dissolved by force, deleted. The register
 * alone says so; staff cannot override it (CUS-4). Its dates are often absent. Immutable.
 */
@Embeddable
@Access(AccessType.FIELD)
public class RegisterStanding {

    /** One thing that may be wrong, gravest first. */
    public enum Trouble {
        DELETED,
        BANKRUPT,
        FORCED_DISSOLUTION,
        WINDING_UP
    }

    private boolean bankrupt;

    @Column(name = "bankrupt_on")
    private LocalDate bankruptOn;

    @Column(name = "winding_up")
    private boolean windingUp;

    @Column(name = "winding_up_on")
    private LocalDate windingUpOn;

    @Column(name = "forced_dissolution")
    private boolean forcedDissolution;

    @Column(name = "forced_dissolution_on")
    private LocalDate forcedDissolutionOn;

    private boolean deleted;

    @Column(name = "deleted_on")
    private LocalDate deletedOn;

    /** For the persistence provider. */
    protected RegisterStanding() {}

    /** Nothing known against it. */
    public static RegisterStanding sound() {
        return new RegisterStanding();
    }

    /** @param on the day, null where the register tells none */
    public RegisterStanding with(Trouble trouble, LocalDate on) {
        RegisterStanding other = new RegisterStanding();
        troubles().forEach((had, day) -> other.mark(had, day.orElse(null)));
        other.mark(trouble, on);
        return other;
    }

    private void mark(Trouble trouble, LocalDate on) {
        switch (trouble) {
            case BANKRUPT -> {
                bankrupt = true;
                bankruptOn = on;
            }
            case WINDING_UP -> {
                windingUp = true;
                windingUpOn = on;
            }
            case FORCED_DISSOLUTION -> {
                forcedDissolution = true;
                forcedDissolutionOn = on;
            }
            case DELETED -> {
                deleted = true;
                deletedOn = on;
            }
        }
    }

    /** What is wrong, gravest first, each with its day where the register tells one. */
    public Map<Trouble, Optional<LocalDate>> troubles() {
        Map<Trouble, Optional<LocalDate>> troubles = new EnumMap<>(Trouble.class);
        if (deleted) {
            troubles.put(Trouble.DELETED, Optional.ofNullable(deletedOn));
        }
        if (bankrupt) {
            troubles.put(Trouble.BANKRUPT, Optional.ofNullable(bankruptOn));
        }
        if (forcedDissolution) {
            troubles.put(Trouble.FORCED_DISSOLUTION, Optional.ofNullable(forcedDissolutionOn));
        }
        if (windingUp) {
            troubles.put(Trouble.WINDING_UP, Optional.ofNullable(windingUpOn));
        }
        return troubles;
    }

    public boolean isSound() {
        return troubles().isEmpty();
    }

    /** The gravest, for a status tag. */
    public Optional<Trouble> gravest() {
        return troubles().keySet().stream().findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegisterStanding standing && troubles().equals(standing.troubles());
    }

    @Override
    public int hashCode() {
        return Objects.hash(troubles());
    }

    /** For the change log: {@code BANKRUPT 2026-03-01}; empty where all is well. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        troubles().forEach((trouble, on) -> {
            text.append(text.isEmpty() ? "" : ", ").append(trouble);
            on.ifPresent(day -> text.append(' ').append(day));
        });
        return text.toString();
    }
}
