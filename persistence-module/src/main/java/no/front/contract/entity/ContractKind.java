package no.front.contract.entity;

/** What a contract is about. */
public enum ContractKind {
    /** Front's services, by order (CON-1 a) or signed agreement (CON-1 b). */
    SERVICE,
    /** Work made for one customer: a contract of its own, with own terms and prices (CON-17). */
    CUSTOM_DEVELOPMENT
}
