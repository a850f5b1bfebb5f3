package vn.motcua.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;

/** People without an account: they follow their dossier and read about procedures. */
final class Citizens {

    private static final String TRACK = "/track";

    private final Site site;
    private final Town town;
    private final List<Citizen> all = new ArrayList<>();

    private record Citizen(Visitor visitor, Form form) {}

    /** Each opens the form once. */
    Citizens(Site site, Town town, int first, int number) throws IOException {
        this.site = site;
        this.town = town;
        for (int i = 0; i < number; i++) {
            Visitor visitor = new Visitor(first + i);
            all.add(new Citizen(visitor, Form.to(site.get(visitor, TRACK).text(), TRACK)));
        }
    }

    private Citizen any(RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    Answer form(RandomGenerator random) throws IOException {
        return Refused.expect(200, site.get(any(random).visitor(), TRACK));
    }

    Answer track(RandomGenerator random) throws IOException {
        Citizen citizen = any(random);
        Town.Receipt receipt = town.receipts().get(random.nextInt(town.receipts().size()));
        Form form = new Form(TRACK, new LinkedHashMap<>(citizen.form().fields()));
        form.with("code", receipt.code()).with("key", receipt.key());
        return Refused.expect(200, site.post(citizen.visitor(), TRACK, form.fields()));
    }

    Answer procedures(RandomGenerator random) throws IOException {
        return Refused.expect(200, site.get(any(random).visitor(), "/catalog"));
    }

    Answer procedure(RandomGenerator random) throws IOException {
        return Refused.expect(200, site.get(any(random).visitor(), "/catalog/" + town.procedure()));
    }
}
