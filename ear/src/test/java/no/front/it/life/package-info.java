/** Servers of their own: how one starts, refuses to start, loses its database, is killed, and stops. */
package no.front.it.life;
