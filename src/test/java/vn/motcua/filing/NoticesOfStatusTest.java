package vn.motcua.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.SentSupplement;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.web.Desk;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Typed;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/**
 * Every change of status that concerns the citizen produces its message, in the order in which it
 * happened; the rest they follow on their page.
 */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=filing")
class NoticesOfStatusTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    /** What is told at each status; nothing where there is nothing to do and nothing to know. */
    private static final Map<Status, String> TOLD = new EnumMap<>(Status.class);

    static {
        TOLD.put(Status.REGISTERED, "dossier-registered");
        TOLD.put(Status.RECEIVED, "dossier-received");
        TOLD.put(Status.NOT_RECEIVED, "dossier-not-received");
        TOLD.put(Status.SUPPLEMENT, "dossier-supplement");
        TOLD.put(Status.OBLIGATION, "dossier-obligation");
        TOLD.put(Status.STOPPED, "dossier-ended");
        TOLD.put(Status.WITHDRAWN, "dossier-ended");
        TOLD.put(Status.RESOLVED, "dossier-ready");
        TOLD.put(Status.RETURNED, "dossier-returned");
        TOLD.put(Status.REFUSED_RETURNED, "dossier-papers-back");
        TOLD.put(Status.WITHDRAWN_RETURNED, "dossier-papers-back");
    }

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;

    private Desk desk;
    private final Set<Status> seen = new TreeSet<>();
    private UUID id;

    @Test
    void everyChangeThatConcernsTheCitizenIsTold() {
        DemoLocality.load(program);
        desk = new Desk(program, mvc).atTheClock();
        Applicants applicants = program.getBean(Applicants.class);
        String today = Typed.text(program.getBean(BusinessClock.class).today());

        Online online = filed();
        desk.send(id, Desk.RECEIVER, "supplement", "item1", "Ảnh", "what1", "", "reason", "Mờ");
        send(applicants, online);
        desk.sendOnWait(id, "wanting", "note", "Vẫn mờ");
        send(applicants, online);
        desk.sendOnWait(id, "bring", "brought", "1");
        desk.send(id, Desk.RECEIVER, "accept");
        desk.forward(id, 1);
        desk.send(id, Desk.JUSTICE, "payment", "amount", "8000", "number", "1/TB");
        desk.sendOnWait(id, "paid", "receipt", "01", "paidOn", today);
        desk.forward(id, 4);
        told(
                Status.REGISTERED,
                Status.SUPPLEMENT,
                Status.SUPPLEMENT,
                Status.RECEIVED,
                Status.OBLIGATION,
                Status.RESOLVED,
                Status.RETURNED);

        filed();
        desk.send(id, Desk.RECEIVER, "not-receive", "basis", "Điều 17", "reason", "Sai nơi");
        told(Status.REGISTERED, Status.NOT_RECEIVED);

        Online leaver = filed();
        applicants.withdraw(id, "Không cần nữa", Uuid7.next(), leaver.citizen().account());
        handBack();
        told(Status.REGISTERED, Status.WITHDRAWN, Status.WITHDRAWN_RETURNED);

        filed();
        desk.send(id, Desk.RECEIVER, "accept");
        desk.forward(id, 2);
        desk.send(id, Desk.SIGNER, "refuse", "basis", "Điều 8", "reason", "Không đủ");
        handBack();
        told(Status.REGISTERED, Status.RECEIVED, Status.STOPPED, Status.REFUSED_RETURNED);

        System.out.printf(
                "NoticesOfStatusTest: %d of %d statuses that are told were walked through%n",
                seen.size(), TOLD.size());
        assertThat(seen).isEqualTo(TOLD.keySet());
    }

    private Online filed() {
        Online online = new Online(program, "09810000%02d".formatted(PEOPLE.incrementAndGet()));
        id = online.filed();
        return online;
    }

    private void send(Applicants applicants, Online online) {
        applicants.answer(
                id,
                new SentSupplement("Đã chụp lại", List.of()),
                Uuid7.next(),
                online.citizen().account());
    }

    private void handBack() {
        desk.send(id, Desk.RECEIVER, "hand-back", "method", "DESK", "receiver", "Trần Văn Quỳnh");
    }

    private void told(Status... expected) {
        seen.addAll(List.of(expected));
        List<String> messages =
                jdbc.sql("select template from notice.message where subject_id = :id order by id")
                        .param("id", id)
                        .query(String.class)
                        .list();
        assertThat(messages)
                .as(List.of(expected).toString())
                .containsExactlyElementsOf(List.of(expected).stream().map(TOLD::get).toList());
    }
}
