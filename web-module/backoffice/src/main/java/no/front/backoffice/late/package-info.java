/** Late money: reminders, fees, interest, aging, and the figures of the law. */
package no.front.backoffice.late;
