package vn.motcua.place;

import java.util.List;

/** What an address was read as on a day, and what of it is in doubt. */
public record Reading(Address address, List<Doubt> doubts) {

    public Reading {
        doubts = List.copyOf(doubts);
    }
}
