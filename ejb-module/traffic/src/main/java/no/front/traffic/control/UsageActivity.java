package no.front.traffic.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import no.front.contract.boundary.AccountActivity;

/** Messages and look-ups are use of an account (CON-8). */
@ApplicationScoped
public class UsageActivity implements AccountActivity {

    @Inject
    UsageAccountStore store;

    @Override
    public Map<Long, LocalDate> lastActiveOn(Collection<Long> accountIds) {
        return store.lastUse(accountIds);
    }
}
