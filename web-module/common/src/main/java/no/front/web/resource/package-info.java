/** Style and scripts that come with Faces and PrimeFaces. */
package no.front.web.resource;
