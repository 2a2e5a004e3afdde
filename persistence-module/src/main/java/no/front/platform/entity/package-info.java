/**
 * What every component stands on: who acts and what a role may do, the business clock, the change log, job runs and
 * parked items, the outbox, number series and settings. Rules: ACC-8, ACC-9.
 */
package no.front.platform.entity;
