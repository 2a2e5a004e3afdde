/** Orders: the inbox, one order with what can be done, entering one. */
package no.front.backoffice.order;
