package no.front.platform.entity;

/** Roles of Front's own people (ACC-9). Customers' users have roles of their own (ACC-1). */
public enum Role {
    SALES,
    FINANCE,
    SUPPORT,
    PRIVACY_OFFICER,
    ADMINISTRATOR
}
