package no.front.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.front.traffic.boundary.UsageAnswer;
import no.front.traffic.boundary.UsageReports;
import no.front.traffic.entity.UsageOutcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Usage as its sources report it: messages and look-ups, up to 1 000 at once, each counted once. */
@Path("usage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsageResource {

    /**
     * What became of a request, counted and line by line in its order.
     *
     * @param repeatedRequest whether this is the answer to an earlier request with the same Idempotency-Key
     */
    public record UsageReceipt(
            String intake,
            boolean repeatedRequest,
            int accepted,
            int repeated,
            int updated,
            int refused,
            int aside,
            List<UsageReceiptLine> lines) {}

    /**
     * One line.
     *
     * @param line from 1
     * @param outcome ACCEPTED, REPEATED, UPDATED, REFUSED, or ASIDE for an account that is not there
     * @param problem why it was refused; absent else
     * @param detail what it said there; absent else
     */
    public record UsageReceiptLine(int line, String outcome, String problem, String detail) {}

    @Inject
    UsageReports reports;

    @POST
    @Operation(
            operationId = "reportUsage",
            summary = "Report messages and look-ups",
            description =
                    "Up to 1 000 at once, each by the source's own id: told again it is counted once, with a later"
                            + " status updated, with other content refused. All or nothing is stored; the answer tells each line.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UsageReport[].class)))
    public UsageReceipt report(
            @Parameter(description = "Bearer and the key of the source") @HeaderParam("Authorization")
                    String authorization,
            @Parameter(description = "A request told again with its key gets the same answer")
                    @HeaderParam("Idempotency-Key")
                    String idempotencyKey,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        SourceRequest request = SourceRequest.of(reports::opens, authorization, idempotencyKey, body);
        return receipt(reports.report(request.key(), request.once(), request.hash(), request.lines(UsageReport::line)));
    }

    private static UsageReceipt receipt(UsageAnswer answer) {
        Map<Integer, UsageAnswer.Refusal> refusals = new HashMap<>();
        answer.refusals().forEach(refusal -> refusals.put(refusal.line(), refusal));
        List<UsageReceiptLine> lines = IntStream.rangeClosed(
                        1, answer.outcomes().size())
                .mapToObj(line -> line(line, answer.outcomes().get(line - 1), refusals.get(line)))
                .toList();
        return new UsageReceipt(
                Long.toString(answer.intakeId()),
                answer.again(),
                answer.count(UsageOutcome.ACCEPTED),
                answer.count(UsageOutcome.REPEATED),
                answer.count(UsageOutcome.UPDATED),
                answer.count(UsageOutcome.REFUSED),
                answer.count(UsageOutcome.ASIDE),
                lines);
    }

    private static UsageReceiptLine line(int line, UsageOutcome outcome, UsageAnswer.Refusal refusal) {
        return new UsageReceiptLine(
                line,
                outcome.name(),
                refusal == null ? null : refusal.problem().name(),
                refusal == null || refusal.detail().isEmpty() ? null : refusal.detail());
    }
}
