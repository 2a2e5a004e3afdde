package no.front.contract.boundary;

/**
 * What a number that somebody cites stands for.
 *
 * @param id of the order, or of the contract, also for an account
 * @param customer its name
 */
public record Cited(Kind kind, long id, String number, String customer) {

    public enum Kind {
        ORDER,
        CONTRACT,
        ACCOUNT
    }
}
