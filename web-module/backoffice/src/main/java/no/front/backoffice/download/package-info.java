/** Lists and other things as files. */
package no.front.backoffice.download;
