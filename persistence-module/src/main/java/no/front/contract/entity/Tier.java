package no.front.contract.entity;

import java.io.Serializable;
import no.front.kernel.UnitPrice;

/**
 * The price from a quantity on: {@code above} 2 000 is the price of piece 2 001 and those after it.
 *
 * @param above pieces of the calendar month before this price holds; 0 for the first tier
 */
public record Tier(long above, UnitPrice price) implements Serializable {}
