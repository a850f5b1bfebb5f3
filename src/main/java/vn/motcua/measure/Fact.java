package vn.motcua.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What figures need to know of one dossier: the sum of its events so far, without personal data.
 *
 * @param standings in the order of time, never empty; each holds until the next
 */
record Fact(UUID dossier, Dimensions by, List<Standing> standings) {

    Fact {
        standings = List.copyOf(standings);
    }

    Standing now() {
        return standings.getLast();
    }

    Fact with(Standing next) {
        List<Standing> more = new ArrayList<>(standings);
        more.add(next);
        return new Fact(dossier, by, more);
    }
}
