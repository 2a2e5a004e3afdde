/** Two-step sign-in: what the organisation demands, and the own authenticator app. */
package no.front.portal.security;
