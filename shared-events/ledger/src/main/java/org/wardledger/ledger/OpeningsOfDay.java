package org.wardledger.ledger;

import java.time.LocalDate;

/**
 * How many openings one day saw, and a commitment to who opened what and why (các lần mở niêm phong trong ngày); in the
 * book they keep the vault's own record from being thinned out later. {@code commitment} is 64 lower-case hex digits.
 */
public record OpeningsOfDay(LocalDate day, long number, String commitment) {}
