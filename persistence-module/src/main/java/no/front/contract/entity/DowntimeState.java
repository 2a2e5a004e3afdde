package no.front.contract.entity;

/** Whether a service is back. */
public enum DowntimeState {
    GOING_ON,
    OVER
}
