/** Pages of contracts: what is agreed, accounts and products, notice, suspension, breach, transfer. */
package no.front.backoffice.contract;
