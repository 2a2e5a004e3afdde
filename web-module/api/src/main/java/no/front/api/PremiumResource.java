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
import no.front.commission.boundary.PremiumReports;
import no.front.traffic.boundary.UsageReports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Premium-rate transactions and their delivery reports, by the sources of usage: up to 1 000 at once, each counted once. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PremiumResource {

    @Inject
    PremiumReports reports;

    @Inject
    UsageReports sources;

    @POST
    @Path("premium-transactions")
    @Operation(
            operationId = "reportPremiumTransactions",
            summary = "Report premium-rate transactions and reversals",
            description =
                    "Up to 1 000 at once, in any order, each by Strex' id: told again it is counted once, with other content"
                            + " refused. A reversal may come before what it takes back. ASIDE: its service or original is"
                            + " not there yet; it is kept and taken in when it is.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PremiumTransaction[].class)))
    public UsageReceipt transactions(
            @Parameter(description = "Bearer and the key of the source") @HeaderParam("Authorization")
                    String authorization,
            @Parameter(description = "A request told again with its key gets the same answer")
                    @HeaderParam("Idempotency-Key")
                    String idempotencyKey,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        SourceRequest request = SourceRequest.of(sources::opens, authorization, idempotencyKey, body);
        return UsageReceipt.of(
                reports.take(request.key(), request.once(), request.hash(), request.lines(PremiumTransaction::line)));
    }

    @POST
    @Path("premium-reports")
    @Operation(
            operationId = "reportPremiumDelivery",
            summary = "Report delivery of premium-rate transactions",
            description =
                    "Up to 1 000 at once, in any order, each once by transaction and status. ASIDE: its transaction"
                            + " is not there yet; it is kept and used when it comes.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PremiumReport[].class)))
    public UsageReceipt delivery(
            @Parameter(description = "Bearer and the key of the source") @HeaderParam("Authorization")
                    String authorization,
            @Parameter(description = "A request told again with its key gets the same answer")
                    @HeaderParam("Idempotency-Key")
                    String idempotencyKey,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        SourceRequest request = SourceRequest.of(sources::opens, authorization, idempotencyKey, body);
        return UsageReceipt.of(
                reports.report(request.key(), request.once(), request.hash(), request.lines(PremiumReport::line)));
    }
}
