package vn.motcua.archive;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.Beginning;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.OnlineEvent;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Follower;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.sql.Sql;

/**
 * Enters in the register what dossiers give: each signed result, and the e-file that a dossier has
 * of it; and notes which dossiers have files of their papers. Results wait there for an officer;
 * nothing of them counts as digitised.
 */
@Component
@LegalBasis("nd-61-2018#20")
class ResultFollower implements Follower {

    private static final String ENTER_SQL =
            """
            insert into archive.result (id, agency, dossier, version, procedure, type, number, signed_on,
                issuer, signer, owner_kind, owner_name, owner_number, folded, valid_from, valid_to,
                entered_at, revision, salt)
            select :id, :agency, :dossier, :version, :procedure, :type, :number, :signed, '', '',
                case when coalesce(a.organisation, '') = '' then 'PERSON' else 'ORGANISATION' end,
                coalesce(nullif(a.organisation, ''), a.full_name, ''),
                coalesce(case when coalesce(a.organisation, '') = '' then a.id_number else a.tax_number end, ''),
                :foldedNumber || coalesce(' ' || a.folded, ''), :signed, :to, :at, 1, :salt
            from (select 1) one left join dossier.applicant a on a.dossier_id = :dossier
            on conflict (id) do nothing
            """;

    /** The last file that the dossier has counts. */
    private static final String ATTACHED_SQL =
            """
            update archive.result r
            set attached_at = coalesce(r.attached_at, :at), offered = coalesce((
                select f.file_hash from dossier.result_file f
                where f.dossier_id = r.dossier order by f.version desc limit 1), '')
            where r.dossier = :dossier
            """;

    private static final String PAPERS_SQL =
            """
            insert into archive.papers (dossier, files_at) values (:dossier, :at)
            on conflict (dossier) do nothing
            """;

    private final Journal journal;
    private final Applicants dossiers;
    private final ResultTypes types;
    private final JdbcClient jdbc;

    ResultFollower(Journal journal, Applicants dossiers, ResultTypes types, JdbcClient jdbc) {
        this.journal = journal;
        this.dossiers = dossiers;
        this.types = types;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "archive-results";
    }

    @Override
    public void follow(List<Entry> batch) {
        List<Entry> recorded = new ArrayList<>();
        for (Entry entry : batch) {
            if (entry.type().equals("dossier.result-recorded")) {
                recorded.add(entry);
            }
        }
        Map<UUID, DossierState> states =
                dossiers.states(recorded.stream().map(Entry::stream).collect(Collectors.toSet()));
        for (Entry entry : batch) {
            switch (entry.type()) {
                case "dossier.result-attached" -> note(ATTACHED_SQL, entry);
                case "dossier.result-recorded" -> {
                    DossierState state = states.get(entry.stream());
                    if (state != null) {
                        enter(entry, (DossierEvent.ResultRecorded) journal.event(entry), state);
                    }
                }
                case "dossier.registered", "dossier.received" -> {
                    Beginning begun = (Beginning) journal.event(entry);
                    if (begun.papers().stream().anyMatch(paper -> paper.electronic() > 0)) {
                        note(PAPERS_SQL, entry);
                    }
                }
                case "dossier.supplement-sent" -> {
                    if (((OnlineEvent.SupplementSent) journal.event(entry)).files() > 0) {
                        note(PAPERS_SQL, entry);
                    }
                }
                default -> {
                    // Says nothing of results or files.
                }
            }
        }
    }

    private void note(String sql, Entry entry) {
        jdbc.sql(sql)
                .param("dossier", entry.stream())
                .param("at", Sql.at(entry.recordedAt()))
                .update();
    }

    private void enter(Entry entry, DossierEvent.ResultRecorded event, DossierState state) {
        LocalDate to =
                types.lastDay(state.version(), event.result(), event.signedOn()).orElse(null);
        jdbc.sql(ENTER_SQL)
                .param("id", id(entry))
                .param("agency", state.resolver())
                .param("dossier", state.id())
                .param("version", state.version())
                .param("procedure", state.procedure())
                .param("type", event.result())
                .param("number", event.number())
                .param("signed", event.signedOn())
                .param("foldedNumber", VietnameseText.fold(event.number()))
                .param("to", to, Types.DATE)
                .param("at", Sql.at(entry.recordedAt()))
                .param("salt", Digest.newSalt())
                .update();
    }

    /** Followed again, it is the same one. */
    private static UUID id(Entry entry) {
        return UUID.nameUUIDFromBytes(
                ("result:" + entry.stream() + ":" + entry.version())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
