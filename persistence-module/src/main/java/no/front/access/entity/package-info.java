/**
 * Who gets in: staff with their roles, passwords, sessions, links and codes, and who is kept out: blocked networks and
 * countries. Rules: ACC-2, ACC-6, ACC-9. All of it lives by the time on the wall, never by the business clock.
 */
package no.front.access.entity;
