/** Pictures of numbers, and what they show. */
package no.front.web.chart;
