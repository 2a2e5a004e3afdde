/** Premium-rate transactions, settlements of Strex, and the commission they give. Rules CPA, PRV-3. */
package no.front.commission.entity;
