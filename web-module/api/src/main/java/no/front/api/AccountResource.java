package no.front.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.front.access.boundary.GatewayCalls;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Who a customer's system is to us (ACC-5): to try a key, and to see what holds for it. */
@Path("account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    GatewayCalls calls;

    @GET
    @Operation(
            operationId = "account",
            summary = "Which account a key opens",
            description =
                    "Changes nothing. 401: the key doesn't open. 403: it opens, but not from the address of the call.")
    public CustomerAccount account(
            @Parameter(description = "Bearer and the key, or Basic with user and password")
                    @HeaderParam("Authorization")
                    String authorization) {
        return CustomerAccount.of(CustomerProof.account(authorization, calls::enter));
    }
}
