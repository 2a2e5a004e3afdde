/** The back office: Front's own people at work. Which pages there are and who may open them: {@link BackofficePage}. */
package no.front.backoffice;
