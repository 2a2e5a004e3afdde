package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.front.platform.boundary.NumberSeries;

/** The numbers by which people cite contracts (200001 …) and accounts (300001 …), without gaps. */
@Dependent
public class ContractNumbers {

    private static final long BEFORE_FIRST_CONTRACT = 200_000;
    private static final long BEFORE_FIRST_ACCOUNT = 300_000;

    @Inject
    NumberSeries series;

    /** In the caller's transaction; whoever asks meanwhile waits, so ask late. */
    public String nextContract() {
        return Long.toString(BEFORE_FIRST_CONTRACT + series.next("contract"));
    }

    /** In the caller's transaction; whoever asks meanwhile waits, so ask late. */
    public String nextAccount() {
        return Long.toString(BEFORE_FIRST_ACCOUNT + series.next("account"));
    }
}
