package no.front.access.boundary;

import java.util.Set;
import no.front.platform.entity.Role;

/** One of the demo's staff, as the sign-in page offers them. Nothing in a demo is secret. */
public record DemoSignIn(String email, String name, Set<Role> roles, String password) {}
