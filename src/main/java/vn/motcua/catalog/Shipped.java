package vn.motcua.catalog;

import vn.motcua.journal.Actor;

/** What is shipped with the program to begin a catalogue with; offered as beans. */
public interface Shipped {

    /** Lays it where nothing was ever said; again, it changes nothing. */
    void fill(Actor actor);
}
