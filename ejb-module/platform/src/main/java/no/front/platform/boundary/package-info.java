/** What components and pages ask of the platform: who acts, what time it is, to log, to send, to run. */
package no.front.platform.boundary;
