package no.front.traffic.boundary;

/** What a customer's statistics are told apart by. */
public enum StatisticsBy {
    DAY,
    ACCOUNT,
    SENDER,
    COUNTRY
}
