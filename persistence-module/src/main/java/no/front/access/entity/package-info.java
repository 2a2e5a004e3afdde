/**
 * Who gets in: staff with their roles and customers' users with theirs, passwords, sessions, links, codes and API credentials;
 * and who is kept out: blocked networks and countries. Rules: ACC-1, ACC-2, ACC-6, ACC-9, CON-5. All of it lives by the time on the wall, never by the business clock.
 */
package no.front.access.entity;
