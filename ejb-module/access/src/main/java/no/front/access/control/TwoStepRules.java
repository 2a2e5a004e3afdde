package no.front.access.control;

import java.util.List;
import no.front.kernel.NetworkAddress;

/**
 * What is asked for after the right password (ACC-3). A user of several organisations answers to the strictest: the code is
 * waived only where every organisation that asks for one approves the address. Networks waive an organisation's demand, not
 * a user's own: where no organisation asks, the own app is asked for from everywhere. Examples, office 192.0.2.0/24
 * approved by A: A asks, from 192.0.2.7 → nothing, from 198.51.100.9 → a code; A and B ask, from 192.0.2.7 → a code; nobody
 * asks, own app → the app's code.
 */
public final class TwoStepRules {

    /** How the second step is taken. */
    public enum Second {
        NONE,
        SMS,
        APP
    }

    private TwoStepRules() {}

    /**
     * @param demands of each organisation that asks for a code, the networks it approves
     * @param address where the request comes from
     */
    public static Second of(List<List<NetworkAddress>> demands, boolean hasApp, String address) {
        boolean asked = demands.isEmpty()
                ? hasApp
                : demands.stream()
                        .anyMatch(approved -> approved.stream().noneMatch(network -> network.contains(address)));
        if (!asked) {
            return Second.NONE;
        }
        return hasApp ? Second.APP : Second.SMS;
    }
}
