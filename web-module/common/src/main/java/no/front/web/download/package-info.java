/** Lists as files. */
package no.front.web.download;
