/**
 * Products and dated price lists, terms, orders, and the contracts that come of them with their accounts and subscriptions.
 * Rules CON.
 */
package no.front.contract.entity;
