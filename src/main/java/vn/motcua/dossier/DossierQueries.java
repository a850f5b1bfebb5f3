package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.AccessLog;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.SubjectRef;

/** What others may ask of one dossier. A look at personal data is noted. */
@Component
public class DossierQueries {

    private static final String ROW_SQL =
            """
            select d.track_key, a.full_name, a.id_number, a.birth_date, a.gender, a.address, a.phone,
                a.email, a.organisation, a.tax_number, a.result_by, a.representative, a.representative_id,
                a.authority
            from dossier.dossier d
            left join dossier.applicant a on a.dossier_id = d.dossier_id
            where d.dossier_id = :id
            """;
    private static final String NOTES_SQL =
            "select version, text from dossier.note where dossier_id = :id";
    private static final String BY_CODE_SQL =
            "select dossier_id from dossier.code where code = :code";

    private static final String CODES_SQL =
            "select dossier_id, code from dossier.dossier where dossier_id = any(cast(:ids as uuid[]))";

    private record Row(
            String trackKey,
            @Nullable Applicant applicant,
            @Nullable Representative representative,
            @Nullable ReturnMethod resultBy) {}

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Catalog catalog;
    private final Access access;
    private final AccessLog accessLog;
    private final LawBook laws;
    private final States states;
    private final BusinessClock clock;

    DossierQueries(
            JdbcClient jdbc,
            Journal journal,
            Catalog catalog,
            Access access,
            AccessLog accessLog,
            LawBook laws,
            States states,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.catalog = catalog;
        this.access = access;
        this.accessLog = accessLog;
        this.laws = laws;
        this.states = states;
        this.clock = clock;
    }

    public Optional<UUID> byCode(String code) {
        return jdbc.sql(BY_CODE_SQL).param("code", code).query(UUID.class).optional();
    }

    /** The codes of dossiers, which are no personal data, by their ids. */
    public Map<UUID, String> codes(Collection<UUID> ids) {
        Map<UUID, String> codes = new HashMap<>();
        jdbc.sql(CODES_SQL)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) ->
                        Map.entry(
                                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                                Objects.requireNonNull(row.getString("code"))))
                .list()
                .forEach(one -> codes.put(one.getKey(), one.getValue()));
        return codes;
    }

    /**
     * The dossier for one who may see it; the look is noted under {@code what}.
     *
     * @throws RefusalException not found, also where the asker may not know of it
     */
    public DossierView view(UUID id, SignedIn by, String what) {
        DossierView view = find(id).orElseThrow(DossierQueries::notFound);
        if (!maySee(view, by)) {
            throw notFound();
        }
        accessLog.looked(
                Actor.staff(by.staff()),
                new SubjectRef("dossier", id),
                what,
                Right.DOSSIER_READ.name());
        return view;
    }

    private static RefusalException notFound() {
        return new RefusalException(new DossierRefusal.NotFound());
    }

    Optional<DossierView> find(UUID id) {
        Row row =
                jdbc.sql(ROW_SQL)
                        .param("id", id)
                        .query(DossierQueries::row)
                        .optional()
                        .orElse(null);
        return row == null ? Optional.empty() : Optional.of(view(id, row));
    }

    private DossierView view(UUID id, Row row) {
        List<TimelineEntry> timeline = timeline(id);
        DossierState s = States.sum(id, timeline.iterator());
        ProcedureVersion procedure = catalog.version(s.version());
        Law law = laws.forDossier(s, clock.today());
        return new DossierView(
                s,
                timeline.getLast().version(),
                row.applicant(),
                row.representative(),
                row.resultBy(),
                row.trackKey(),
                procedure,
                catalog.process(s.process()),
                s.earlier().stream().map(one -> catalog.process(one.process())).toList(),
                Promises.of(s, law),
                law,
                clock.instant(),
                timeline,
                relatives(s));
    }

    private Relatives relatives(DossierState s) {
        UUID parent = s.family().parent();
        List<UUID> ids = s.family().children().stream().map(Child::id).toList();
        if (parent == null && ids.isEmpty()) {
            return Relatives.NONE;
        }
        Map<UUID, DossierState> standing = states.of(parent == null ? ids : List.of(parent));
        DossierState above = parent == null ? null : standing.get(parent);
        return new Relatives(
                above == null
                        ? null
                        : relative(
                                above.id(), above.procedure(), above.agency(), above, null, false),
                s.family().children().stream().map(c -> child(c, standing.get(c.id()))).toList());
    }

    private Relative child(Child c, @Nullable DossierState state) {
        return relative(c.id(), c.procedure(), c.agency(), state, c.number(), c.waived());
    }

    private Relative relative(
            UUID id,
            String code,
            UUID agency,
            @Nullable DossierState state,
            @Nullable String number,
            boolean waived) {
        Optional<ProcedureVersion> procedure =
                state == null
                        ? laws.named(code, clock.today())
                        : Optional.of(catalog.version(state.version()));
        return new Relative(
                id,
                code,
                procedure.map(ProcedureVersion::name).orElse(code),
                procedure.map(ProcedureVersion::nameEn).orElse(code),
                agency,
                state,
                number,
                waived);
    }

    /** Those beside a dossier that the asker may open. */
    public Set<UUID> relativesOpenTo(DossierView view, SignedIn by) {
        Relatives beside = view.relatives();
        boolean own = access.may(by, Right.DOSSIER_READ, Permissions.scope(view.state()));
        return Stream.concat(Stream.ofNullable(beside.parent()), beside.children().stream())
                .flatMap(r -> Stream.ofNullable(r.state()))
                .filter(s -> own || access.may(by, Right.DOSSIER_READ, Permissions.scope(s)))
                .map(DossierState::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who may see a dossier may see the one that started it, and those that it started. */
    private boolean maySee(DossierView view, SignedIn by) {
        return Stream.concat(
                        Stream.of(view.state()),
                        Stream.concat(
                                        Stream.ofNullable(view.relatives().parent()),
                                        view.relatives().children().stream())
                                .flatMap(r -> Stream.ofNullable(r.state())))
                .anyMatch(s -> access.may(by, Right.DOSSIER_READ, Permissions.scope(s)));
    }

    private List<TimelineEntry> timeline(UUID id) {
        Map<Integer, String> notes = new HashMap<>();
        jdbc.sql(NOTES_SQL)
                .param("id", id)
                .query(row -> {
                    notes.put(row.getInt("version"), row.getString("text"));
                });
        return journal.read(id).stream().map(e -> line(e, notes)).toList();
    }

    private TimelineEntry line(Entry e, Map<Integer, String> notes) {
        return TimelineEntry.of(e, journal.event(e), notes.get(e.version()));
    }

    private static Row row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        String name = row.getString("full_name");
        Applicant applicant =
                name == null
                        ? null
                        : new Applicant(
                                name,
                                orBlank(row.getString("id_number")),
                                row.getObject("birth_date", LocalDate.class),
                                orBlank(row.getString("gender")),
                                orBlank(row.getString("address")),
                                orBlank(row.getString("phone")),
                                orBlank(row.getString("email")),
                                orBlank(row.getString("organisation")),
                                orBlank(row.getString("tax_number")));
        String resultBy = row.getString("result_by");
        return new Row(
                Objects.requireNonNull(row.getString("track_key")),
                applicant,
                row.getString("representative") == null
                        ? null
                        : new Representative(
                                Objects.requireNonNull(row.getString("representative")),
                                orBlank(row.getString("representative_id")),
                                orBlank(row.getString("authority"))),
                resultBy == null ? null : ReturnMethod.valueOf(resultBy));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
