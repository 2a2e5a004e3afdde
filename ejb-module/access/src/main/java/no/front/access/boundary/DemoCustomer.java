package no.front.access.boundary;

/** One of the demo's customers' users, as the sign-in page of the portal offers them. Nothing in a demo is secret. */
public record DemoCustomer(String email, String name, String organisation, String password) {}
