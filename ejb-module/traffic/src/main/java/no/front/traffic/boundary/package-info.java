/** Usage: what comes in, once each, and how much of it there is by day. Rules BIL-1, PRV-3. */
package no.front.traffic.boundary;
