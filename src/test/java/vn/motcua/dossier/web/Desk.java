package vn.motcua.dossier.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/**
 * A commune's office at work: receives copies of civil-status extracts (a way of five steps) and
 * moves them on, each act a minute after the one before.
 */
public final class Desk {

    public static final String RECEIVER = "motcua.tunganh";
    public static final String JUSTICE = "hotich.tunganh";
    public static final String SIGNER = "phochutich.tunganh";
    public static final String CLERK = "vanthu.tunganh";
    public static final String CHAIR = "chutich.tunganh";
    public static final String ELSEWHERE = "hotich.thitran";

    private final Dossiers dossiers;
    private final DossierQueries queries;
    private final Organizations organizations;
    private final BusinessClock clock;
    private final MockMvcTester mvc;
    private Instant now = DemoLocality.MORNING;
    private boolean follows;

    public Desk(BeanFactory program, MockMvcTester mvc) {
        DemoLocality.load(program);
        this.dossiers = program.getBean(Dossiers.class);
        this.queries = program.getBean(DossierQueries.class);
        this.organizations = program.getBean(Organizations.class);
        this.clock = program.getBean(BusinessClock.class);
        this.mvc = mvc;
    }

    /** From now on at the time that it is for everybody, for tests in which citizens act too. */
    public Desk atTheClock() {
        follows = true;
        return this;
    }

    /** Runs something a minute later. */
    public <T> T next(Supplier<T> action) {
        if (follows) {
            now = clock.instant();
            return action.get();
        }
        now = now.plus(Duration.ofMinutes(1));
        return clock.runAt(now, action);
    }

    public Desk later(Duration by) {
        now = now.plus(by);
        return this;
    }

    SignedIn staff(String username) {
        OrganizationChart chart = organizations.chart();
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id,
                id,
                chart.staff(id).orElseThrow().name(),
                chart.postsOf(id, Zones.dayOf(now)),
                Set.of(Role.STAFF));
    }

    public UUID receive(String applicant) {
        UUID id = Uuid7.next();
        Receive receive =
                new Receive(
                        id,
                        Unit.idOf("tunganh"),
                        "2.000635",
                        "chung",
                        Channel.COUNTER,
                        new Applicant(
                                applicant,
                                "042087000123",
                                null,
                                "Nam",
                                "Thôn Đại Lợi, xã Tùng Ảnh",
                                "0912345678",
                                "",
                                "",
                                ""),
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                        1,
                        ReturnMethod.DESK);
        next(() -> dossiers.receive(receive, staff(RECEIVER)));
        return id;
    }

    public DossierState state(UUID id) {
        return next(() -> queries.view(id, staff(RECEIVER), "test").state());
    }

    public String trackKey(UUID id) {
        return next(() -> queries.view(id, staff(RECEIVER), "test").trackKey());
    }

    int task(UUID id) {
        return state(id).open().getFirst().no();
    }

    int seen(UUID id) {
        return state(id).open().getFirst().version();
    }

    /** Passes the dossier on from the desk, from civil status, from the signer: so many steps. */
    public Desk forward(UUID id, int steps) {
        for (int i = 0; i < steps; i++) {
            int task = task(id);
            int seen = seen(id);
            String step = state(id).open().getFirst().step();
            switch (step) {
                case "B1" -> act(id, RECEIVER, new DossierCommand.Forward(task, seen, null, null));
                case "B2" -> act(id, JUSTICE, new DossierCommand.Forward(task, seen, null, null));
                case "B3" -> act(id, SIGNER, new DossierCommand.Decide(task, seen, null, null));
                case "B4" ->
                        act(
                                id,
                                CLERK,
                                new DossierCommand.RecordResult(
                                        task, seen, "KQ.G15.000342", "12/TL", Zones.dayOf(now)));
                default ->
                        act(
                                id,
                                RECEIVER,
                                new DossierCommand.HandBack(
                                        task, seen, ReturnMethod.DESK, "Trần Văn Quỳnh"));
            }
        }
        return this;
    }

    public void act(UUID id, String who, DossierCommand command) {
        next(() -> dossiers.act(id, command, Uuid7.next(), staff(who)));
    }

    public MvcTestResult get(String path, String who) {
        return next(() -> mvc.get().uri(path).with(asStaff(who)).exchange());
    }

    /** Sends a form; names and values take turns. */
    public MvcTestResult post(String path, String who, String... fields) {
        return next(() -> {
            var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    /** Sends a form with one file. */
    public MvcTestResult upload(String path, String who, MockMultipartFile file) {
        return next(() ->
                mvc.post()
                        .uri(path)
                        .multipart()
                        .file(file)
                        .param("key", Uuid7.next().toString())
                        .with(asStaff(who))
                        .with(csrf())
                        .exchange());
    }

    /** An act as the page's own form sends it, on the first open task. */
    public MvcTestResult send(UUID id, String who, String act, String... fields) {
        return send(id, state(id).open().getFirst(), who, act, fields);
    }

    /** The same on the wait for the applicant. */
    public MvcTestResult sendOnWait(UUID id, String act, String... fields) {
        return send(id, state(id).open().getLast(), RECEIVER, act, fields);
    }

    private MvcTestResult send(UUID id, OpenTask task, String who, String act, String... fields) {
        String[] all = new String[fields.length + 8];
        String[] own = {
            "act",
            act,
            "task",
            "" + task.no(),
            "seen",
            "" + task.version(),
            "key",
            "" + Uuid7.next()
        };
        System.arraycopy(own, 0, all, 0, 8);
        System.arraycopy(fields, 0, all, 8, fields.length);
        return post("/dossiers/" + id + "/acts", who, all);
    }

    public static Document page(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String text(Document page, String id) {
        Element element = page.getElementById(id);
        return element == null ? "nothing under " + id : element.text();
    }
}
