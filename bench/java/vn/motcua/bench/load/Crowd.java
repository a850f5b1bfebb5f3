package vn.motcua.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** All people of the mix before one site. */
public final class Crowd implements AutoCloseable {

    /** Enough for the mix: the program lets one address look up thirty times a minute. */
    public static final int CITIZENS = 600;

    private static final int SIGNING_IN_AT_ONCE = 2;

    private final Site site;
    private final Town town;
    private final Desks desks;
    private final Citizens citizens;
    private final List<Opened> signInForms = new ArrayList<>();
    private final Semaphore signingIn = new Semaphore(SIGNING_IN_AT_ONCE);

    private record Opened(Visitor visitor, Form form) {}

    private Crowd(Site site, Town town, Desks desks, Citizens citizens) {
        this.site = site;
        this.town = town;
        this.desks = desks;
        this.citizens = citizens;
    }

    /** Signs all officers in and lets each look at their list. */
    public static Crowd gather(int port, Town town, int citizens) throws IOException {
        Site site = new Site(port);
        List<Officer> officers = new ArrayList<>();
        for (String username : town.usernames()) {
            Officer officer = new Officer(username, new Visitor(officers.size()));
            officer.signIn(site, town.password());
            officers.add(officer);
        }
        Desks desks = new Desks(site, town, officers);
        for (Officer officer : officers) {
            desks.home(officer);
        }
        int known = officers.size();
        Crowd crowd = new Crowd(site, town, desks, new Citizens(site, town, 2 * known, citizens));
        for (int i = 0; i < known; i++) {
            crowd.openSignIn(new Visitor(known + i));
        }
        return crowd;
    }

    List<Officer> officers() {
        return desks.officers();
    }

    Desks desks() {
        return desks;
    }

    Citizens citizens() {
        return citizens;
    }

    private void openSignIn(Visitor visitor) throws IOException {
        String page = site.get(visitor, "/sign-in").text();
        signInForms.add(new Opened(visitor, Form.to(page, "/sign-in")));
    }

    /**
     * Goes where the visit says; null where there was nothing to do there, so that nothing was
     * asked.
     */
    @Nullable Answer go(Visit visit) throws IOException, InterruptedException {
        RandomGenerator random = ThreadLocalRandom.current();
        return switch (visit) {
            case HOME -> desks.home(random);
            case LIST -> desks.list(random);
            case DOSSIER -> desks.dossier(random);
            case ACT -> desks.act();
            case REGISTER -> desks.register(random);
            case COUNTER -> desks.counter(random);
            case RECEIVE -> desks.receive();
            case TRACK_FORM -> citizens.form(random);
            case TRACK -> citizens.track(random);
            case PROCEDURES -> citizens.procedures(random);
            case PROCEDURE -> citizens.procedure(random);
            case SIGN_IN -> signIn(random);
            case ENTER, BEGIN, STEP, KEPT, UPLOAD, REVIEW, FILE, PROOF ->
                    throw new IllegalArgumentException("Only those who file go there: " + visit);
        };
    }

    /** By a browser of its own, whose session nobody uses; the form was opened before. */
    private Answer signIn(RandomGenerator random) throws IOException, InterruptedException {
        Opened opened = signInForms.get(random.nextInt(signInForms.size()));
        Map<String, String> fields = new LinkedHashMap<>(opened.form().fields());
        fields.put("username", desks.officer(random).username());
        fields.put("password", town.password());
        Visitor fresh = opened.visitor().again();
        signingIn.acquire();
        try {
            return Refused.expect(303, site.post(fresh, "/sign-in", fields));
        } finally {
            signingIn.release();
        }
    }

    @Override
    public void close() {
        site.close();
    }
}
