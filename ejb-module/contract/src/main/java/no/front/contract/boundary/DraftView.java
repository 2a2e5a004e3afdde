package no.front.contract.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.entity.OrderStep;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.RegisterExtract;

/**
 * A draft of a web order as its writer sees it; nothing of what we know about the organisation otherwise.
 *
 * @param values as typed
 * @param register what the register answered; null before it was asked
 * @param organisation name of the one that orders; "" as long as it is not known
 * @param problems what is wrong, by step
 * @param next the first step that is not right yet; REVIEW when all are
 * @param lookup whether number lookup is ordered, which needs a technical contact
 * @param quote what the chosen products cost
 */
public record DraftView(
        Map<String, String> values,
        Register register,
        String organisation,
        Map<OrderStep, List<FormProblem>> problems,
        OrderStep next,
        boolean lookup,
        Quote quote) {

    /**
     * @param name of what was found, of a deleted unit, or of a branch; "" where not told
     * @param detail number of a branch's owner, "" where not told
     * @param extract what the register says of a living unit, null otherwise
     */
    public record Register(
            LookupOutcome outcome, String name, String detail, Instant at, String source, RegisterExtract extract) {

        /** An address has to be written: the register tells none. */
        public boolean lacksAddress() {
            return outcome == LookupOutcome.UNAVAILABLE
                    || extract != null && extract.visitingAddress() == null && extract.postalAddress() == null;
        }
    }

    public Optional<Register> answer() {
        return Optional.ofNullable(register);
    }

    public boolean isRight(OrderStep step) {
        return problems.getOrDefault(step, List.of()).isEmpty();
    }
}
