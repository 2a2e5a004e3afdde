/** A module that fails to start, for the test of how a failed deployment ends. */
package no.front.it.broken;
