package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import no.front.contract.boundary.AccountActivity;

/** Calling the API is use of an account (CON-8). */
@ApplicationScoped
public class AccountApiCalls implements AccountActivity {

    @Inject
    GatewayStore store;

    @Override
    public Map<Long, LocalDate> lastActiveOn(Collection<Long> accountIds) {
        return store.lastCalls(accountIds);
    }
}
