package vn.motcua.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of stages reached and of changed bases. */
@Component
class StageStore {

    private static final String FACTS_SQL =
            """
            select id, procedure, stage, day, document, signer, authority, place, link, file,
                file_name, noted_by
            from catalog.internal_fact where ended_at is null
            """;
    private static final String FACTS_OF_SQL =
            """
            select id, procedure, stage, day, document, signer, authority, place, link, file,
                file_name, noted_by
            from catalog.internal_fact where ended_at is null and procedure = :procedure
            """;
    private static final String NOTE_SQL =
            """
            insert into catalog.internal_fact (id, procedure, stage, day, document, signer, authority,
                place, link, file, file_name, noted_at, noted_by)
            values (:id, :procedure, :stage, :day, :document, :signer, :authority, :place, :link,
                :file, :fileName, :at, :by)
            """;
    private static final String END_SQL =
            "update catalog.internal_fact set ended_at = :at where id = :id and ended_at is null";
    private static final String CHANGES_SQL =
            """
            select id, procedure, instrument, effective_on, applied_on, note
            from catalog.internal_change order by effective_on desc, id desc
            """;
    private static final String CHANGES_OF_SQL =
            """
            select id, procedure, instrument, effective_on, applied_on, note
            from catalog.internal_change where procedure = :procedure
            order by effective_on desc, id desc
            """;
    private static final String CHANGE_SQL =
            """
            insert into catalog.internal_change (id, procedure, instrument, effective_on, noted_at,
                noted_by)
            values (:id, :procedure, :instrument, :day, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String APPLY_SQL =
            """
            update catalog.internal_change set applied_on = :day, note = :note
            where id = :id and applied_on is null
            """;
    private static final String WAITING_SQL =
            """
            select count(distinct c.procedure) from catalog.internal_change c
            join catalog.internal_procedure p on p.id = c.procedure and p.ended_on is null
            where c.applied_on is null and c.effective_on <= :today
            """;

    private final JdbcClient jdbc;

    StageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that hold now. */
    List<StageFact> facts() {
        return jdbc.sql(FACTS_SQL).query(StageStore::fact).list();
    }

    List<StageFact> facts(UUID procedure) {
        return jdbc.sql(FACTS_OF_SQL).param("procedure", procedure).query(StageStore::fact).list();
    }

    void note(StageFact fact, Instant at) {
        jdbc.sql(NOTE_SQL)
                .param("id", fact.id())
                .param("procedure", fact.procedure())
                .param("stage", fact.stage().name())
                .param("day", fact.on())
                .param("document", fact.document())
                .param("signer", fact.signer())
                .param("authority", fact.authority())
                .param("place", fact.place())
                .param("link", fact.link())
                .param("file", fact.file())
                .param("fileName", fact.fileName())
                .param("at", Sql.at(at))
                .param("by", fact.by())
                .update();
    }

    void end(UUID fact, Instant at) {
        jdbc.sql(END_SQL).param("id", fact).param("at", Sql.at(at)).update();
    }

    /** The last to take effect first. */
    List<LegalChange> changes() {
        return jdbc.sql(CHANGES_SQL).query(StageStore::change).list();
    }

    List<LegalChange> changes(UUID procedure) {
        return jdbc.sql(CHANGES_OF_SQL)
                .param("procedure", procedure)
                .query(StageStore::change)
                .list();
    }

    /** False where it is there already: the form was sent twice. */
    boolean change(LegalChange change, Instant at, UUID by) {
        return jdbc.sql(CHANGE_SQL)
                        .param("id", change.id())
                        .param("procedure", change.procedure())
                        .param("instrument", change.instrument())
                        .param("day", change.effectiveOn())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean apply(UUID change, LocalDate day, String note) {
        return jdbc.sql(APPLY_SQL)
                        .param("id", change)
                        .param("day", day)
                        .param("note", note)
                        .update()
                == 1;
    }

    /** How many procedures wait to be brought up to a change that holds. */
    long waiting(LocalDate today) {
        return jdbc.sql(WAITING_SQL).param("today", today).query(Long.class).single();
    }

    private static StageFact fact(ResultSet row, int n) throws SQLException {
        return new StageFact(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("procedure", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getString("document"),
                row.getString("signer"),
                row.getString("authority"),
                row.getString("place"),
                row.getString("link"),
                row.getString("file"),
                row.getString("file_name"),
                Objects.requireNonNull(row.getObject("noted_by", UUID.class)));
    }

    private static LegalChange change(ResultSet row, int n) throws SQLException {
        return new LegalChange(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("procedure", UUID.class)),
                row.getString("instrument"),
                Objects.requireNonNull(row.getObject("effective_on", LocalDate.class)),
                row.getObject("applied_on", LocalDate.class),
                row.getString("note"));
    }
}
