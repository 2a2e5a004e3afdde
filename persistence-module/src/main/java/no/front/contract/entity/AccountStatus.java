package no.front.contract.entity;

public enum AccountStatus {
    ACTIVE,
    CLOSED
}
