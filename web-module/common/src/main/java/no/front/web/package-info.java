/**
 * What back office and portal share: the look (tags and components of {@code urn:front}), texts, converters, the edge
 * (addresses, headers, same-origin posts) and the one way errors reach a person. Knows no page of its own.
 */
package no.front.web;
