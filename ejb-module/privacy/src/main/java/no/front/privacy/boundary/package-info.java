/** How long data of people is kept, and what they want to be sent. Rules PRV. */
package no.front.privacy.boundary;
