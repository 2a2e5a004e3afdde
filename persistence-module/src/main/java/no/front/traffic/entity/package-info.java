/** Usage records and their counts. Rules BIL-1, MSG-1. */
package no.front.traffic.entity;
