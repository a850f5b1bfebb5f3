package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalog.Channel;
import vn.motcua.identity.SignedIn;
import vn.motcua.organization.Unit;

/**
 * Where somebody receives today.
 *
 * @param agency in whose name
 * @param receives whether the officer may receive, and not only file for the post
 * @param beside what the same person has handed in already
 * @param all the agencies they might choose; more than one by delegation
 */
public record CounterPlace(
        SignedIn officer,
        Unit agency,
        List<Unit> all,
        LocalDate today,
        boolean receives,
        Beside beside) {

    public CounterPlace {
        all = List.copyOf(all);
    }

    /** The way by which what is handed in here comes. */
    public Channel channel() {
        return receives ? Channel.COUNTER : Channel.POST;
    }

    /** Path below the counter, with the agency where there is a choice. */
    public String path(String below) {
        String path = below.isEmpty() ? "/counter" : "/counter/" + below;
        return beside.on(all.size() > 1 ? path + "?agency=" + agency.id() : path);
    }
}
