package no.front.contract.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Knows of use of accounts (CON-8): messages, look-ups, sign-ins, API calls. Components above implement it as CDI beans,
 * each for what it sees.
 */
public interface AccountActivity {

    /** The last day each of these accounts was used; one that was never is left out. */
    Map<Long, LocalDate> lastActiveOn(Collection<Long> accountIds);
}
