/** Pages of the platform: change log, outbox, jobs, clock, settings. */
package no.front.backoffice.platform;
