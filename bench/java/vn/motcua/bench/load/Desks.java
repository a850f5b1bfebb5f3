package vn.motcua.bench.load;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The officers at work: they look at their lists, open what lies there, and do what its page
 * offers. A dossier whose page somebody holds open to act on is nobody else's meanwhile.
 */
final class Desks {

    private static final List<String> ACTS = List.of("forward", "decide", "result", "hand-back");
    private static final List<String> FILTERS = List.of("late", "soon", "waiting", "mine");
    private static final List<String> SEARCHES =
            List.of("q=H%C6%B0%C6%A1ng", "state=open", "state=closed", "q=042190", "q=thu+huong+7");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** A page that lies open before somebody, to be sent. */
    private record Opened(Officer by, String dossier, Form form) {}

    private final Site site;
    private final Town town;
    private final List<Officer> officers;
    private final List<Officer> receivers;
    private final Queue<Opened> acts = new ConcurrentLinkedQueue<>();
    private final Queue<Opened> receipts = new ConcurrentLinkedQueue<>();
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    Desks(Site site, Town town, List<Officer> officers) {
        this.site = site;
        this.town = town;
        this.officers = officers;
        this.receivers =
                officers.stream().filter(o -> o.username().startsWith(town.desk())).toList();
    }

    private static Officer any(List<Officer> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    Answer home(RandomGenerator random) throws IOException {
        return home(any(officers, random));
    }

    Answer home(Officer officer) throws IOException {
        Answer answer = Refused.expect(200, site.get(officer.visitor(), "/tasks"));
        officer.read(answer.text());
        return answer;
    }

    Answer list(RandomGenerator random) throws IOException {
        Officer officer = any(officers, random);
        String filter = FILTERS.get(random.nextInt(FILTERS.size()));
        return Refused.expect(200, site.get(officer.visitor(), "/tasks?show=" + filter));
    }

    Answer register(RandomGenerator random) throws IOException {
        Officer officer = any(receivers, random);
        String search = SEARCHES.get(random.nextInt(SEARCHES.size()));
        return Refused.expect(200, site.get(officer.visitor(), "/register?" + search));
    }

    /** Null where nobody's list shows a dossier. */
    @Nullable Answer dossier(RandomGenerator random) throws IOException {
        for (int tries = 0; tries < 20; tries++) {
            Officer officer = any(officers, random);
            String dossier = officer.any(random);
            if (!dossier.isEmpty()) {
                return open(officer, dossier);
            }
        }
        return null;
    }

    Answer open(Officer officer, String dossier) throws IOException {
        boolean mine = held.add(dossier);
        try {
            Answer answer = Refused.expect(200, site.get(officer.visitor(), dossier));
            if (mine) {
                mine = !keep(officer, dossier, answer.text());
            }
            return answer;
        } finally {
            if (mine) {
                held.remove(dossier);
            }
        }
    }

    private boolean keep(Officer officer, String dossier, String page) {
        for (Form form : Form.all(page)) {
            if (form.action().equals(dossier + "/acts") && ACTS.contains(form.field("act"))) {
                return acts.add(new Opened(officer, dossier, filled(form)));
            }
        }
        return false;
    }

    private Form filled(Form form) {
        return switch (form.field("act")) {
            case "result" ->
                    form.with("result", town.result())
                            .with("number", "12/KQ-DO")
                            .with("signedOn", DAY.format(town.today()));
            case "hand-back" ->
                    form.with("receiver", "Nguyễn Thị Thu Hương")
                            .with("method", "DESK")
                            .with("onPaper", "on");
            default -> form;
        };
    }

    /** Null where no page with a task lies open. */
    @Nullable Answer act() throws IOException {
        Opened opened = acts.poll();
        if (opened == null) {
            return null;
        }
        try {
            return send(opened);
        } finally {
            held.remove(opened.dossier());
        }
    }

    private Answer send(Opened opened) throws IOException {
        Form form = opened.form();
        return Refused.expect(303, site.post(opened.by().visitor(), form.action(), form.fields()));
    }

    Answer counter(RandomGenerator random) throws IOException {
        Officer officer = any(receivers, random);
        String path = "/counter/" + town.procedure();
        Answer answer = Refused.expect(200, site.get(officer.visitor(), path));
        int number = random.nextInt(1_000_000);
        Form form =
                Form.to(answer.text(), path)
                        .with("complete", "on")
                        .with("fullName", "Nguyễn Thị Thu Hương " + number)
                        .with("idNumber", String.format("042190%06d", number))
                        .with("birthDate", "01/01/1990")
                        .with("gender", "Nữ")
                        .with("address", "Thôn " + number % 12 + ", huyện Đo Lường")
                        .with("phone", String.format("0912%06d", number))
                        .with("resultBy", "DESK");
        receipts.add(new Opened(officer, "", form));
        return answer;
    }

    /** Null where no form lies filled in. */
    @Nullable Answer receive() throws IOException {
        Opened opened = receipts.poll();
        return opened == null ? null : send(opened);
    }

    List<Officer> officers() {
        return officers;
    }

    Officer officer(RandomGenerator random) {
        return any(officers, random);
    }
}
