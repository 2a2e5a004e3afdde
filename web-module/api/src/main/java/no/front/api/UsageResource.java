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
import no.front.traffic.boundary.UsageReports;
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
        return UsageReceipt.of(
                reports.report(request.key(), request.once(), request.hash(), request.lines(UsageReport::line)));
    }
}
