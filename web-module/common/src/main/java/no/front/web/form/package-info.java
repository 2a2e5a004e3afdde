/** What forms of several wars are made of. */
package no.front.web.form;
