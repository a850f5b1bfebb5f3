package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.DeskProcess;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.RefusalException;

/** Finds the open dossiers on older processes and says what a move would do to each. */
@Component
class RebaseSurvey {

    private static final String OPEN_SQL =
            """
            select d.agency_id, d.procedure, t.version_id, t.process_id, count(distinct t.dossier_id) as dossiers
            from dossier.task t
            join dossier.dossier d on d.dossier_id = t.dossier_id
            where d.agency_id = any(cast(:agencies as uuid[]))
            group by d.agency_id, d.procedure, t.version_id, t.process_id
            order by d.procedure
            """;

    private static final String DOSSIERS_SQL =
            """
            select distinct t.dossier_id, d.received_at
            from dossier.task t
            join dossier.dossier d on d.dossier_id = t.dossier_id
            where d.agency_id = :agency and d.procedure = :procedure
              and t.process_id is distinct from :process
              and (t.version_id <> :version or t.process_id is not null)
            order by d.received_at, t.dossier_id
            limit :limit
            """;

    private record Key(UUID agency, String procedure) {}

    private record Open(UUID agency, String procedure, UUID process, int dossiers) {}

    private final JdbcClient jdbc;
    private final States states;
    private final LawBook laws;
    private final Catalog catalog;
    private final BusinessClock clock;

    RebaseSurvey(
            JdbcClient jdbc, States states, LawBook laws, Catalog catalog, BusinessClock clock) {
        this.jdbc = jdbc;
        this.states = states;
        this.laws = laws;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The version whose process dossiers of the procedure could go on by today. */
    Optional<ProcedureVersion> current(String procedure) {
        return catalog.inForce(procedure, clock.today());
    }

    /** Procedures of which some of the agencies have open dossiers on an older process. */
    List<RebaseOffer> offers(List<UUID> agencies) {
        Map<Key, Integer> older = new LinkedHashMap<>();
        for (Open open : open(agencies)) {
            boolean isOlder =
                    current(open.procedure())
                            .filter(now -> !now.processId().equals(open.process()))
                            .isPresent();
            if (isOlder) {
                older.merge(
                        new Key(open.agency(), open.procedure()), open.dossiers(), Integer::sum);
            }
        }
        return older.entrySet().stream()
                .map(e ->
                        new RebaseOffer(
                                e.getKey().agency(),
                                current(e.getKey().procedure()).orElseThrow(),
                                e.getValue()))
                .toList();
    }

    private List<Open> open(List<UUID> agencies) {
        return jdbc.sql(OPEN_SQL)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> {
                    UUID process = row.getObject("process_id", UUID.class);
                    UUID version = Objects.requireNonNull(row.getObject("version_id", UUID.class));
                    return new Open(
                            Objects.requireNonNull(row.getObject("agency_id", UUID.class)),
                            Objects.requireNonNull(row.getString("procedure")),
                            process == null ? catalog.version(version).processId() : process,
                            row.getInt("dossiers"));
                })
                .list();
    }

    /**
     * The oldest of the dossiers that go by an older process, each with what would become of it.
     */
    List<RebaseLine> lines(UUID agency, ProcedureVersion current, RebasePlaces places) {
        List<UUID> ids =
                jdbc.sql(DOSSIERS_SQL)
                        .param("agency", agency)
                        .param("procedure", current.code())
                        .param("process", current.processId())
                        .param("version", current.id())
                        .param("limit", RebaseDraft.MOST)
                        .query((row, n) ->
                                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)))
                        .list();
        InternalProcess process = catalog.process(current.processId());
        List<RebaseLine> lines = new ArrayList<>();
        for (DossierState s : states.of(ids).values()) {
            boolean older =
                    !s.process().equals(process.id())
                            && !s.process().equals(DeskProcess.AT_ONCE.id());
            if (older && !s.isClosed()) {
                String step = at(s);
                lines.add(line(s, s.process(), step, process, places.of(s.process(), step)));
            }
        }
        return lines;
    }

    /** What an instrument would do now. */
    List<RebaseLine> lines(Rebase rebase, List<RebaseItem> items) {
        Map<UUID, DossierState> now = states.of(items.stream().map(RebaseItem::dossier).toList());
        InternalProcess process = catalog.process(rebase.process());
        return items.stream()
                .map(i ->
                        line(
                                Objects.requireNonNull(now.get(i.dossier())),
                                i.from(),
                                i.step(),
                                process,
                                i.to()))
                .toList();
    }

    private static String at(DossierState s) {
        return s.open().stream()
                .filter(OpenTask::isWork)
                .findFirst()
                .orElse(s.open().getFirst())
                .step();
    }

    private RebaseLine line(
            DossierState s, UUID from, String step, InternalProcess process, String to) {
        Instant now = clock.instant();
        Instant before =
                s.open().stream()
                        .filter(OpenTask::isWork)
                        .findFirst()
                        .map(OpenTask::due)
                        .orElse(null);
        DossierCommand.Rebase command =
                new DossierCommand.Rebase(s.id(), "", clock.today(), from, step, process, to, "");
        try {
            Law law = laws.forDossier(s, clock.today());
            Acting acting = new Acting(s.id(), now, null);
            Instant due =
                    Workflow.decide(s, command, law, acting).stream()
                            .filter(Rebased.class::isInstance)
                            .map(e -> ((Rebased) e).opened().due())
                            .findFirst()
                            .orElse(null);
            RebaseLine.Outcome outcome =
                    due == null ? RebaseLine.Outcome.ALREADY : RebaseLine.Outcome.MOVES;
            return new RebaseLine(s.id(), s.code(), from, step, to, before, due, null, outcome);
        } catch (RefusalException stays) {
            return new RebaseLine(
                    s.id(),
                    s.code(),
                    from,
                    step,
                    to,
                    before,
                    null,
                    BatchRefusal.of(stays.first()),
                    RebaseLine.Outcome.STAYS);
        }
    }
}
