/** A module of the tests' own in the EAR, put together like a component: what the house does to it, it does to every one. */
package no.front.it.probe;
