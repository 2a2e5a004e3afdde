package no.front.backoffice.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.platform.boundary.ClockMoves;
import no.front.web.Toasts;

/** Where the business clock of the demo stands, and moves forward. */
@Named
@RequestScoped
public class ClockBacking {

    @Inject
    ClockMoves moves;

    @Inject
    Toasts toasts;

    private ClockMoves.Standing standing;
    private LocalDate goal;

    public ClockMoves.Standing getStanding() {
        if (standing == null) {
            standing = moves.standing();
        }
        return standing;
    }

    public boolean isMoving() {
        return getStanding().goal().isPresent();
    }

    public String move() {
        moves.moveTo(goal);
        return begun();
    }

    public String moveByDays(int days) {
        moves.moveByDays(days);
        return begun();
    }

    public LocalDate getGoal() {
        return goal;
    }

    public void setGoal(LocalDate goal) {
        this.goal = goal;
    }

    private String begun() {
        toasts.done("clock.begun");
        return "clock?faces-redirect=true";
    }
}
