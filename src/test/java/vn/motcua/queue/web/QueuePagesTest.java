package vn.motcua.queue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;
import vn.motcua.queue.Arrangements;
import vn.motcua.queue.Office;
import vn.motcua.queue.Queue;
import vn.motcua.queue.Ticket;
import vn.motcua.queue.TicketCommand;
import vn.motcua.queue.TicketState;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.RoundTrips;

@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=queue-pages")
class QueuePagesTest {

    private static final UUID AGENCY = Office.AGENCY;
    private static final String KIOSK = "/kiosk/" + AGENCY;
    private static final String SCREEN = "/queue/" + AGENCY + "/screen";
    private static final String CHAIR = "chutich.tunganh";

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired Queue queue;
    @Autowired Arrangements arrangements;

    private MvcTestResult get(Office office, String path, String who, Cookie... cookies) {
        return office.next(() -> {
            var request = mvc.get().uri(path);
            for (Cookie cookie : cookies) {
                request.cookie(cookie);
            }
            return (who.isEmpty() ? request : request.with(asStaff(who))).exchange();
        });
    }

    private MvcTestResult post(Office office, String path, String who, String... fields) {
        return office.next(() -> {
            var request = mvc.post().uri(path).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return (who.isEmpty() ? request : request.with(asStaff(who))).exchange();
        });
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private static Cookie counter(int number) {
        return new Cookie("queue-counter", AGENCY + "_" + number);
    }

    @Test
    void theKioskGivesATicketAndSaysHowManyComeBefore() {
        Office office = new Office(program, 0);
        office.issue("A");
        String key = Uuid7.next().toString();

        MvcTestResult given = post(office, KIOSK, "", "group", "A", "key", key);
        MvcTestResult again = post(office, KIOSK, "", "group", "A", "key", key);
        Document slip = page(get(office, location(given), ""));

        assertThat(given).hasStatus(303);
        assertThat(location(again)).isEqualTo(location(given));
        assertThat(slip.select(".slip-number").text()).isEqualTo("A002");
        assertThat(slip.select("#slip-now").text()).contains("Còn 1 người trước", "khoảng 4 phút");
        assertThat(slip.select("noscript").html()).contains("refresh");
        assertThat(page(get(office, KIOSK, "")).select("#wait-A").text())
                .contains("2 người đang đợi");
    }

    @Test
    void whatTheKioskCannotDoIsSaidOnTheKiosk() {
        Office office = new Office(program, 1);
        String key = Uuid7.next().toString();

        MvcTestResult group = post(office, KIOSK, "", "group", "Z", "key", key);
        MvcTestResult without = post(office, KIOSK, "", "group", "A", "key", "x");
        office.at(Zones.instantOf(LocalDateTime.of(2022, 6, 1, 11, 45)));
        MvcTestResult late = post(office, KIOSK, "", "group", "A", "key", key);

        assertThat(group).hasStatus(422);
        assertThat(page(group).select("[role=alert]").text()).contains("Không có nhóm");
        assertThat(without).hasStatus(422);
        assertThat(late).hasStatus(409);
        assertThat(page(late).select("[role=alert]").text()).contains("13:30 01/06/2022");
        assertThat(page(late).select(".kiosk-group")).isEmpty();
        assertThat(get(office, "/kiosk/" + UUID.randomUUID(), "")).hasStatus(404);
        assertThat(get(office, "/kiosk/x", "")).hasStatus(400);
        assertThat(office.now(() -> queue.now(AGENCY)).open()).isEmpty();
    }

    @Test
    void theKioskLeadsToRatingWhetherNumbersAreGivenOrNot() {
        Office office = new Office(program, 10);
        String rate = "a.kiosk-place[href^=/rate?by=kiosk&at=]";

        Document open = page(get(office, KIOSK + "?machine=on", ""));
        Document english = page(get(office, KIOSK, "", new Cookie("lang", "en")));
        office.at(Zones.instantOf(LocalDateTime.of(2022, 6, 1, 20, 0)));
        Document closed = page(get(office, KIOSK, ""));
        Document without = page(get(office, "/kiosk/" + Unit.idOf("quangvinh"), ""));

        assertThat(open.select(rate).attr("href")).endsWith("machine%3Don");
        assertThat(english.select(rate).text()).isEqualTo("Rate how content you are");
        assertThat(closed.select(rate).text()).isEqualTo("Đánh giá mức độ hài lòng");
        assertThat(without.select(rate)).hasSize(1);
    }

    @Test
    void theScreenNamesNumbersAndCountersAndFlashesWhatIsNew() {
        Office office = new Office(program, 2);
        Ticket first = office.issue("A");
        office.issue("B");
        office.callNext(1);

        Document at = office.now(() -> page(mvc.get().uri(SCREEN).exchange()));
        Document later = page(get(office, SCREEN, ""));

        assertThat(at.select(".board-line").text()).contains(first.code(), "Quầy", "1");
        assertThat(at.select(".board-fresh")).hasSize(1);
        assertThat(at.select("#board").attr("data-announce")).isEqualTo("Mời số A001 đến quầy 1");
        assertThat(at.select(".board-next li").eachText()).containsExactly("B001");
        assertThat(later.select(".board-fresh")).isEmpty();
        assertThat(at.select("#board").attr("data-mark"))
                .isNotEqualTo(later.select("#board").attr("data-mark"));
    }

    @Test
    void theDeskActsOnceAndSaysWhatItDid() {
        Office office = new Office(program, 3);
        Ticket ticket = office.issue("A");
        String[] next = {
            "agency", AGENCY.toString(), "counter", "1", "act", "next", "key", "" + Uuid7.next()
        };

        MvcTestResult called = post(office, "/queue/acts", Office.RECEIVER, next);
        MvcTestResult again = post(office, "/queue/acts", Office.RECEIVER, next);
        Document desk = page(get(office, "/queue", Office.RECEIVER, counter(1)));

        assertThat(called).hasStatus(303).hasHeader("Location", "/queue?agency=" + AGENCY);
        assertThat(again).hasStatus(303);
        assertThat(desk.select(".desk-number").text()).isEqualTo(ticket.code());
        assertThat(desk.select("[data-key]").eachAttr("data-key"))
                .containsExactlyInAnyOrder("s", "r", "x", "t");
        assertThat(queue.ticket(AGENCY, ticket.id()).calls()).isEqualTo(1);
    }

    @Test
    void whatTheDeskCannotDoIsSaidThere() {
        Office office = new Office(program, 6);
        Ticket ticket = office.issue("A");
        String id = ticket.id().toString();

        assertThat(refused(office, "act", "done", "ticket", id)).contains("409", "còn đang đợi");
        assertThat(refused(office, "act", "start", "ticket", id, "counter", "9"))
                .contains("422", "Không có quầy");
        assertThat(refused(office, "act", "burn", "ticket", id)).contains("422", "thao tác");
        assertThat(refused(office, "act", "start")).contains("404", "Không có phiếu");
        assertThat(refused(office, "act", "transfer", "ticket", id, "to", "Q"))
                .contains("422", "Không có nhóm");
        assertThat(post(office, "/queue/counter", Office.RECEIVER, "agency", "" + AGENCY))
                .hasStatus(422);
        assertThat(queue.ticket(AGENCY, ticket.id())).isEqualTo(ticket);
    }

    private String refused(Office office, String... fields) {
        String[] all = new String[fields.length + 6];
        System.arraycopy(fields, 0, all, 0, fields.length);
        String[] own = {"agency", "" + AGENCY, "key", "" + Uuid7.next(), "counter", "1"};
        System.arraycopy(own, 0, all, fields.length, 6);
        MvcTestResult result = post(office, "/queue/acts", Office.RECEIVER, all);
        return result.getResponse().getStatus() + " " + page(result).select("[role=alert]").text();
    }

    @Test
    void timesAreShownAndExported() {
        Office office = new Office(program, 7);
        Ticket ticket = office.issue("B");
        office.callNext(2);
        office.act(ticket, new TicketCommand.Start(2));
        Ticket done = office.act(ticket, new TicketCommand.Finish(2));
        assertThat(done.state()).isEqualTo(TicketState.SERVED);

        Document times = page(get(office, "/queue/times?from=07/06/2022&to=7.6.2022", CHAIR));
        MvcTestResult file = get(office, "/queue/times.csv?from=07/06/2022&to=07/06/2022", CHAIR);
        String csv = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);

        assertThat(times.select(".figure-number").eachText())
                .containsExactly("1", "1,0", "1,0", "1,0", "0");
        assertThat(csv.lines().toList())
                .hasSize(2)
                .last()
                .isEqualTo(
                        "\"07/06/2022\",\"B\",\"Lĩnh vực khác\",\"1\",\"1\",\"0\",\"60\",\"60\","
                                + "\"60\",\"60\",\"60\",\"60\"");
        List.of("from=32/1/2022", "from=2/6/2022&to=1/6/2022", "from=1/1/2022&to=1/6/2022")
                .forEach(range -> {
                    MvcTestResult wrong = get(office, "/queue/times?" + range, CHAIR);
                    assertThat(wrong).hasStatus(422);
                    assertThat(page(wrong).select("#errors a")).hasSize(1);
                    assertThat(get(office, "/queue/times.csv?" + range, CHAIR)).hasStatus(422);
                });
    }

    @Test
    void whatIsTypedIntoTheSetUpStays() {
        Office office = new Office(program, 8);
        String seen = "" + arrangements.of(AGENCY).version();
        MvcTestResult wrong =
                post(
                        office,
                        "/queue/setup",
                        CHAIR,
                        "agency",
                        "" + AGENCY,
                        "seen",
                        seen,
                        "name-A",
                        "Hộ  tịch",
                        "nameEn-A",
                        "",
                        "field-HT",
                        "A");
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).select("#field-name-A").val()).isEqualTo("Hộ  tịch");
        assertThat(page(wrong).select("#errors li")).hasSize(2);

        MvcTestResult right =
                post(
                        office,
                        "/queue/setup",
                        CHAIR,
                        "agency",
                        "" + AGENCY,
                        "seen",
                        seen,
                        "name-A",
                        "Hộ  tịch, chứng thực",
                        "nameEn-A",
                        "Civil status",
                        "name-B",
                        "Lĩnh vực khác",
                        "nameEn-B",
                        "Other fields",
                        "field-HT",
                        "A",
                        "counter-1",
                        "A",
                        "counter-2",
                        "A",
                        "counter-2",
                        "B");
        assertThat(right).hasStatus(303);
        assertThat(arrangements.of(AGENCY).group("A").orElseThrow().name())
                .isEqualTo("Hộ tịch, chứng thực");
        assertThat(arrangements.of(AGENCY).group("A").orElseThrow().fields()).containsExactly("HT");
        assertThat(arrangements.of(AGENCY).serving("A")).isEqualTo(2);
    }

    @Test
    void aScreenCostsThreeStatements() {
        Office office = new Office(program, 9);
        office.issue("A");
        get(office, SCREEN, "");

        RoundTrips.Sent sent = RoundTrips.of(() -> get(office, SCREEN, ""));

        assertThat(sent.statements()).isEqualTo(3);
    }
}
