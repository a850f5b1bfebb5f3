package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.RestDay;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.OnBehalf;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** A commune on Tuesday 31 May 2022, after which a storm may close all offices on Wednesday. */
abstract class RecountOffice {

    static final String RECEIVER = "motcua.tunganh";
    static final String CHAIR = "chutich.tunganh";
    static final String CONTROL = "kiemsoat.huyen";
    static final String PROCEDURE = "2.000635";
    static final UUID COMMUNE = Unit.idOf("tunganh");
    static final LocalDate TODAY = LocalDate.of(2022, 5, 31);
    static final LocalDate WEDNESDAY = TODAY.plusDays(1);
    static final Instant AFTERNOON = Zones.instantOf(LocalDateTime.of(2022, 5, 31, 16, 30));

    @Autowired Recounts recounts;
    @Autowired RecountStore store;
    @Autowired RecountJob job;
    @Autowired Dossiers dossiers;
    @Autowired DossierReplay replay;
    @Autowired Calendars calendars;
    @Autowired Catalog catalog;
    @Autowired BusinessClock clock;
    @Autowired OnBehalf people;
    @Autowired Accounts accounts;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;
    @Autowired States states;

    static int numbers;

    @BeforeAll
    void open(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @BeforeEach
    void anOrdinaryAfternoonWithNothingOpen() {
        wednesday(RestDay.Kind.SWAPPED_IN);
        clock.set(AFTERNOON, "test");
        jdbc.sql("delete from dossier.task").update();
        jdbc.sql("delete from dossier.dossier").update();
    }

    List<String> refusals(RecountDraft draft, String who) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> recounts.draft(draft, staff(who)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> e.refusals().forEach(r -> codes.add(r.code())));
        return codes;
    }

    static RecountDraft draft(String number, @Nullable LocalDate day, String why) {
        return new RecountDraft(Uuid7.next(), COMMUNE, number, day, why);
    }

    UUID drafted(String who) {
        RecountDraft draft = draft(++numbers + "/QĐ-UBND", TODAY, "Nghỉ vì bão");
        recounts.draft(draft, staff(who));
        return draft.id();
    }

    void signed(UUID id) {
        recounts.sign(id, staff(CHAIR));
        until(id);
    }

    /** Signs without the program's own job, and runs it until it dies. */
    void runSigned(UUID id, long dies) {
        store.sign(id, staff(CHAIR).staff(), clock.instant(), "s", preview(id));
        store.insertItems(id, survey());
        job.run(DyingRun.at(dies), id.toString());
    }

    RecountCounts preview(UUID id) {
        return recounts.preview(recounts.find(id, staff(CHAIR))).counts();
    }

    List<UUID> survey() {
        return jdbc.sql("select distinct dossier_id from dossier.task order by 1")
                .query(UUID.class)
                .list();
    }

    void until(UUID id) {
        for (int i = 0; i < 400 && left(id) > 0; i++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(left(id)).isZero();
    }

    int left(UUID id) {
        return store.find(id).orElseThrow().left();
    }

    void storm() {
        wednesday(RestDay.Kind.SWAPPED_OFF);
    }

    void wednesday(RestDay.Kind kind) {
        calendars.declare(
                new RestDay(WEDNESDAY, kind, "Bão số 1", "Storm", null, "Công điện 1", false));
    }

    UUID receive() {
        UUID id = Uuid7.next();
        dossiers.receive(receipt(id), staff(RECEIVER));
        return id;
    }

    /** Lies with civil status, due within Wednesday. */
    UUID forwarded() {
        UUID id = receive();
        act(id, RECEIVER, t -> new DossierCommand.Forward(t.no(), t.version(), null, null));
        return id;
    }

    void suspend(UUID id) {
        act(
                id,
                CHAIR,
                t -> new DossierCommand.Suspend(t.no(), t.version(), "Điều 61", "Giám định"));
    }

    static Receive receipt(UUID id) {
        Applicant applicant =
                new Applicant(
                        "Trần Văn Quỳnh",
                        "042087000123",
                        null,
                        "Nam",
                        "Thôn Đại Lợi",
                        "",
                        "",
                        "",
                        "");
        return new Receive(
                id,
                COMMUNE,
                PROCEDURE,
                "chung",
                Channel.COUNTER,
                applicant,
                List.of(
                        new PaperCount("to-khai", 1, 0, 0, false),
                        new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                1,
                ReturnMethod.DESK);
    }

    interface Act {
        DossierCommand on(OpenTask task);
    }

    void act(UUID dossier, String who, Act act) {
        OpenTask task = state(dossier).open().getFirst();
        dossiers.act(dossier, act.on(task), Uuid7.next(), staff(who));
    }

    DossierState state(UUID id) {
        return states.of(id);
    }

    List<Instant> rowDues(UUID id) {
        return jdbc.sql("select due from dossier.task where dossier_id = ?")
                .param(id)
                .query((row, n) -> Sql.instant(row, "due"))
                .list();
    }

    Instant promiseRow(UUID id) {
        return jdbc.sql("select promised_due from dossier.dossier where dossier_id = ?")
                .param(id)
                .query((row, n) -> Sql.instant(row, "promised_due"))
                .single();
    }

    int events(UUID stream) {
        return journal.read(stream).size();
    }

    DossierEvent lastEvent(UUID stream) {
        return (DossierEvent) journal.event(journal.read(stream).getLast());
    }

    int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    int countOf(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }

    SignedIn staff(String username) {
        return people.of(Staff.idOf(username)).orElseThrow();
    }
}
