/** SMS: how a text is cut into parts. Rules MSG. */
package no.front.messaging.entity;
