/**
 * What pages ask of access: sign in and out, the own account, links to set a password, administration of staff, blocks.
 * Rules: ACC-2, ACC-6, ACC-8, ACC-9.
 */
package no.front.access.boundary;
