package no.front.traffic.entity;

/** The way by which usage came in. */
public enum UsageChannel {
    API,
    FILE,
    /** It had been put aside, and was rated later. */
    ASIDE,
    /** From within: other components, the demo. */
    HOUSE
}
