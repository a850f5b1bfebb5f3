package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.SourceFile;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Reorganization;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.RoundTrips;

/** A commune with three officers of civil status, in which a chair gives out the work. */
abstract class AssignmentOffice {

    static final UUID COMMUNE = Unit.idOf("tw-commune");
    static final Post JUSTICE = new Post(COMMUNE, "justice");
    static final Post RECEIVER = new Post(Unit.idOf("tw-onestop"), "receiver");
    static final List<String> HOLDERS = List.of("tw.justice", "tw.justice2", "tw.justice3");

    @Autowired Dossiers dossiers;
    @Autowired Assignments assignments;
    @Autowired AssignmentStore store;
    @Autowired Organizations organizations;
    @Autowired Catalog catalog;
    @Autowired BusinessClock clock;
    @Autowired States states;
    @Autowired TransactionTemplate transaction;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;

    @BeforeAll
    void load() throws IOException {
        organizations.load(
                OrganizationFile.parse(
                        Files.readString(Path.of("src/test/resources/dossier/two-worlds.yaml"))));
        for (String more : HOLDERS.subList(1, 3)) {
            organizations.hire(new Staff(Staff.idOf(more), more, more, Staff.Gender.X));
            organizations.appoint(
                    new Reorganization.Appoint(Staff.idOf(more), JUSTICE, LocalDate.of(2021, 1, 1)),
                    Actor.SYSTEM);
        }
        Path folder = Path.of("src/main/resources/demo/procedures");
        catalog.load(List.of(SourceFile.of(folder.resolve("1.001193.yaml"))), Actor.SYSTEM);
    }

    void refused(String codes, Instant now, Assignment wished) {
        assertThatThrownBy(() ->
                        at(
                                now,
                                () -> {
                                    assignments.set(wished, staff("tw.chair", now));
                                    return true;
                                }))
                .isInstanceOf(RefusalException.class)
                .hasMessage(codes);
    }

    boolean end(Assignment way) {
        assignments.end(way.id(), staff("tw.chair", clock.instant()));
        return true;
    }

    Assignment set(Post post, Instant now, AssignmentWay way, AssignmentRule... rules) {
        Assignment wished = wished(post, now, way, rules);
        return at(
                now,
                () -> {
                    assignments.set(wished, staff("tw.chair", now));
                    return wished;
                });
    }

    /** For the working week that begins on the moment's day. */
    static Assignment wished(Post post, Instant now, AssignmentWay way, AssignmentRule... rules) {
        LocalDate day = Zones.dayOf(now);
        return new Assignment(
                UUID.randomUUID(),
                post,
                day,
                day.plusDays(4),
                way,
                AssignmentWay.OPEN,
                List.of(rules),
                Staff.idOf("tw.chair"),
                now,
                null,
                null);
    }

    static AssignmentRule byProcedure(String username) {
        return rule(AssignmentRule.About.PROCEDURE, "1.001193", username);
    }

    static AssignmentRule rule(AssignmentRule.About about, String code, String username) {
        return new AssignmentRule(about, code, Staff.idOf(username));
    }

    static List<UUID> ids() {
        return HOLDERS.stream().map(Staff::idOf).toList();
    }

    static @Nullable UUID assignee(Acted acted) {
        return acted.state().open().getFirst().assignee();
    }

    int statements(Instant now) {
        Acted received = receive(now);
        return RoundTrips.of(() -> act(received, new DossierCommand.Forward(1, 1, null, null)))
                .statements();
    }

    Callable<UUID> forwarding(Acted received) {
        return () ->
                Objects.requireNonNull(
                        assignee(act(received, new DossierCommand.Forward(1, 1, null, null))));
    }

    Acted forwarded(Instant now) {
        return act(receive(now), new DossierCommand.Forward(1, 1, null, null));
    }

    Acted receive(Instant now) {
        return at(now, () -> dossiers.receive(receipt(), staff("tw.receiver", now)));
    }

    Acted act(Acted before, DossierCommand command) {
        return act(before, command, UUID.randomUUID());
    }

    Acted act(Acted before, DossierCommand command, UUID key) {
        return act(before, command, key, "tw.receiver");
    }

    Acted act(Acted before, DossierCommand command, UUID key, String username) {
        Instant when = before.state().lastAt().plusSeconds(60);
        return at(when, () -> dossiers.act(before.dossier(), command, key, staff(username, when)));
    }

    <T> T at(Instant when, Supplier<T> act) {
        return clock.runAt(when, act);
    }

    SignedIn staff(String username) {
        return staff(username, clock.instant());
    }

    SignedIn staff(String username, Instant now) {
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id, id, username, organizations.chart().postsOf(id, Zones.dayOf(now)), Set.of());
    }

    static <T> List<T> inParallel(List<Callable<T>> all) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        }
    }

    long rows() {
        return jdbc.sql("select count(*) from dossier.assignment").query(Long.class).single();
    }

    List<PaperCount> everything() {
        return catalog
                .inForce("1.001193", LocalDate.of(2022, 3, 3))
                .orElseThrow()
                .papers("chung")
                .stream()
                .map(p -> new PaperCount(p.id(), Math.max(1, p.originals()), 0, p.copies(), true))
                .toList();
    }

    Receive receipt() {
        return new Receive(
                UUID.randomUUID(),
                COMMUNE,
                "1.001193",
                "chung",
                Channel.COUNTER,
                new Applicant(
                        "Nguyễn Lần-Lượt",
                        "042190000001",
                        LocalDate.of(1990, 1, 1),
                        "Nữ",
                        "Thôn Một, xã Thử",
                        "0900000001",
                        "",
                        "",
                        ""),
                everything(),
                1,
                ReturnMethod.DESK);
    }
}
