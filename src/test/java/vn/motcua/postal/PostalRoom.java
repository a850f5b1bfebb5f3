package vn.motcua.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.web.Desk;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.postal.wire.PostSandbox;
import vn.motcua.postal.wire.PostSandboxItem;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A commune's desk, and the sandbox of the post; for tests. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "motcua.followers=false",
            "motcua.payment.sandbox=true",
            "motcua.postal.sandbox=true",
            "motcua.public-url=https://motcua.example",
            "motcua.identity.lookups=2000"
        })
abstract class PostalRoom {

    static final String RECEIVER = Desk.RECEIVER;
    static final String JUSTICE = Desk.JUSTICE;
    static final String ELSEWHERE = "motcua.yenho";
    static final String CONTROL = "kiemsoat.huyen";
    static final UUID AGENCY = Unit.idOf("tunganh");
    static final String PROCEDURE = "2.000635";

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired Organizations organizations;
    @Autowired DossierQueries dossiers;
    @Autowired Dossiers receiving;
    @Autowired PostOrders orders;
    @Autowired PostOrderStore store;
    @Autowired Carrier carrier;
    @Autowired WaitingOrders waiting;
    @Autowired HandOvers handOvers;
    @Autowired Agreements agreements;
    @Autowired PostClock times;
    @Autowired PostSandbox sandbox;
    @Autowired JournalVerification verification;

    Desk desk;
    Instant now = DemoLocality.MORNING;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        desk = new Desk(program, mvc);
        now = DemoLocality.MORNING.plusSeconds(3_600);
        sandbox.die(false);
    }

    void later(long seconds) {
        now = now.plusSeconds(seconds);
    }

    <T extends @Nullable Object> T now(Supplier<T> action) {
        return clock.runAt(now, action);
    }

    void at(Runnable action) {
        clock.runAt(now, action);
    }

    static void no(Class<? extends Refusal> with, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, no -> assertThat(no.first()).isInstanceOf(with));
    }

    SignedIn staff(String username) {
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id,
                id,
                username,
                organizations.chart().postsOf(id, Zones.dayOf(now)),
                Set.of(Role.STAFF));
    }

    /** A dossier that came so, its result wanted so; what follows from it has followed. */
    UUID dossier(Channel channel, ReturnMethod result) {
        UUID id = Uuid7.next();
        Receive receive =
                new Receive(
                        id,
                        AGENCY,
                        PROCEDURE,
                        "chung",
                        channel,
                        new Applicant(
                                "Nguyễn Thị Bưu",
                                "042087000123",
                                null,
                                "Nữ",
                                "Thôn Châu Nội, xã Tùng Ảnh",
                                "0912345678",
                                "",
                                "",
                                ""),
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                        1,
                        result);
        now(() -> receiving.receive(receive, staff(RECEIVER)));
        follow(id);
        return id;
    }

    void follow(UUID dossier) {
        at(() ->
                program.getBean(TransactionTemplate.class)
                        .executeWithoutResult(_ ->
                                program.getBean(PostalFollower.class)
                                        .follow(
                                                program.getBean(Journal.class)
                                                        .read(List.of(dossier)))));
    }

    DossierView view(UUID dossier) {
        return now(() -> dossiers.view(dossier, staff(RECEIVER), "test"));
    }

    OrderTyped typed(PostWay way) {
        return new OrderTyped(
                Uuid7.next(),
                way,
                Distance.DISTRICT,
                Payer.APPLICANT,
                "",
                "Nguyễn Thị Bưu",
                "0912345678",
                "Thôn Châu Nội, xã Tùng Ảnh",
                "Tờ khai");
    }

    /** Ordered and told to the operator. */
    UUID ordered(UUID dossier, PostWay way) {
        return now(() -> {
            UUID order = orders.ask(view(dossier), typed(way), staff(RECEIVER));
            carrier.send(order);
            return order;
        });
    }

    PostOrder order(UUID id) {
        return orders.find(id).orElseThrow();
    }

    String waybill(UUID order) {
        return Objects.requireNonNull(order(order).waybill());
    }

    PostSandboxItem item(UUID order) {
        return sandbox.find(waybill(order)).orElseThrow();
    }

    MvcTestResult hook(String body) {
        return now(() ->
                mvc.post()
                        .uri("/api/postal/myvnpost/hook")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .exchange());
    }

    MvcTestResult get(String who, String path) {
        return now(() -> mvc.get().uri(URI.create(path)).with(asStaff(who)).exchange());
    }

    MvcTestResult post(String who, String path, String... fields) {
        return now(() -> {
            var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    static void done(MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(303);
    }

    static String refused(int status, MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(status);
        return main(answer);
    }

    String open(String who, String path) {
        MvcTestResult answer = get(who, path);
        assertThat(answer).as(() -> main(answer)).hasStatus(200);
        String text = main(answer);
        assertThat(text).doesNotContain("⟦").doesNotContain("???");
        return text;
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String main(MvcTestResult answer) {
        Document page = page(answer);
        @Nullable Element main = page.selectFirst("main");
        return Objects.requireNonNullElse(main, page.body()).text();
    }

    int noted(String what) {
        return jdbc.sql("select count(*) from journal.security_log where what = :what")
                .param("what", what)
                .query(Integer.class)
                .single();
    }

    /** How many events a stream has. */
    int events(UUID stream) {
        return program.getBean(Journal.class).read(stream).size();
    }
}
