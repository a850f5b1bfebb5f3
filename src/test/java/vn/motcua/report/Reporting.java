package vn.motcua.report;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.Measures;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** Communes that receive dossiers and report of them, at any time of 2022. */
public final class Reporting {

    public static final String CONTROL = "kiemsoat.huyen";

    private final BeanFactory program;
    private final MockMvcTester mvc;
    private final BusinessClock clock;
    private Instant now = DemoLocality.MORNING;

    public Reporting(BeanFactory program, MockMvcTester mvc) {
        this.program = program;
        this.mvc = mvc;
        this.clock = program.getBean(BusinessClock.class);
        DemoLocality.load(program);
    }

    /** From now on it is so late, such as {@code 2022-06-15T08:00}. */
    public Reporting at(String moment) {
        read();
        now = Zones.instantOf(LocalDateTime.parse(moment));
        return this;
    }

    public <T> T then(Supplier<T> act) {
        now = now.plusSeconds(60);
        return clock.runAt(now, act);
    }

    public void now(Runnable act) {
        then(() -> {
            act.run();
            return now;
        });
    }

    public SignedIn staff(String username) {
        OrganizationChart chart = program.getBean(Organizations.class).chart();
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id,
                id,
                chart.staff(id).orElseThrow().name(),
                chart.postsOf(id, Zones.dayOf(now)),
                Set.of(Role.STAFF));
    }

    /** At the district's own desk, a licence that takes weeks. */
    public UUID receiveAtDistrict() {
        UUID id = Uuid7.next();
        Receive receive =
                new Receive(
                        id,
                        Unit.idOf("dt"),
                        "2.000633",
                        "chung",
                        Channel.COUNTER,
                        new Applicant(
                                "Trần Văn Quỳnh",
                                "042087000123",
                                null,
                                "Nam",
                                "Thôn Đại Lợi",
                                "0912345678",
                                "",
                                "",
                                ""),
                        List.of(
                                new PaperCount("don", 1, 0, 0, false),
                                new PaperCount("dang-ky-kd", 0, 0, 1, false),
                                new PaperCount("cong-bo", 0, 0, 1, false),
                                new PaperCount("nhan", 0, 0, 1, false)),
                        1,
                        ReturnMethod.DESK);
        now(() -> program.getBean(Dossiers.class).receive(receive, staff("motcua1.huyen")));
        return id;
    }

    /** What became of a commune's dossier is counted once {@link #read} ran. */
    public UUID receive(String commune) {
        UUID id = Uuid7.next();
        Receive receive =
                new Receive(
                        id,
                        Unit.idOf(commune),
                        "2.000635",
                        "chung",
                        Channel.COUNTER,
                        new Applicant(
                                "Trần Văn Quỳnh",
                                "042087000123",
                                null,
                                "Nam",
                                "Thôn Đại Lợi",
                                "0912345678",
                                "",
                                "",
                                ""),
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                        1,
                        ReturnMethod.DESK);
        now(() -> program.getBean(Dossiers.class).receive(receive, staff("motcua." + commune)));
        return id;
    }

    public void withdraw(UUID dossier, String commune) {
        now(() ->
                program.getBean(Dossiers.class)
                        .act(
                                dossier,
                                new DossierCommand.Withdraw("Không còn nhu cầu"),
                                Uuid7.next(),
                                staff("motcua." + commune)));
    }

    /** Waits until all that was recorded is in the figures. */
    public void read() {
        Measures measures = program.getBean(Measures.class);
        Instant recorded = program.getBean(Clock.class).instant();
        for (int i = 0; i < 200 && !measures.hasRead(recorded); i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    public MvcTestResult get(String path, String who) {
        return then(() -> mvc.get().uri(path).with(asStaff(who)).exchange());
    }

    /** Sends a form; names and values take turns. */
    public MvcTestResult post(String path, String who, String... fields) {
        return then(() -> {
            var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    public static Document page(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
