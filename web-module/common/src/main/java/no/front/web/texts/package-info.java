/**
 * All words of the pages. Base files are bokmål, {@code _en} English; one pair for each component. A test holds each pair
 * to the same keys.
 */
package no.front.web.texts;
