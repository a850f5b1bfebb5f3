package vn.motcua.offsystem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.sql.Sql;

/** The rows of lists. */
@Component
class RegisterListStore {

    private static final String INSERT_SQL =
            """
            insert into offsystem.list (id, kind, unit, from_day, to_day, source, state, read_at, read_by,
                file, file_name)
            values (:id, :kind, :unit, :from, :to, :source, 'READ', :at, :by, :file, :fileName)
            on conflict (id) do nothing
            """;
    private static final String LINES_SQL =
            """
            insert into offsystem.line (id, list, no, kind, unit, code, number, day, name, address, words,
                amount, folded_name, folded_words, folded_number, state, procedure, field, case_day)
            select id, :list, no, :kind, :unit, code, number, day, name, address, words, amount,
                folded_name, folded_words, folded_number, 'OPEN', procedure, '', day
            from unnest(cast(:ids as uuid[]), cast(:nos as integer[]), cast(:codes as text[]),
                cast(:numbers as text[]), cast(:days as date[]), cast(:names as text[]),
                cast(:addresses as text[]), cast(:words as text[]), cast(:amounts as bigint[]),
                cast(:foldedNames as text[]), cast(:foldedWords as text[]),
                cast(:foldedNumbers as text[]), cast(:procedures as text[]))
                as e (id, no, code, number, day, name, address, words, amount, folded_name, folded_words,
                    folded_number, procedure)
            """;
    private static final String IS_TAKEN_SQL =
            "select exists (select from offsystem.list where file = :file and state = 'TAKEN')";
    private static final String LOCK_SQL =
            "select state from offsystem.list where id = :id for update";
    private static final String TAKE_SQL =
            """
            update offsystem.list set state = 'TAKEN', taken_at = :at, taken_by = :by
            where id = :id and state = 'READ'
            """;
    private static final String MATCHED_SQL =
            """
            insert into offsystem.act (line, position, step, at, note, dossier)
            select id, 1, 'MATCH', :at, '', dossier from offsystem.line
            where list = :id and state = 'MATCHED'
            """;
    private static final String WITHDRAW_SQL =
            """
            update offsystem.list set state = 'WITHDRAWN', withdrawn_at = :at, withdrawn_by = :by,
                reason = :reason
            where id = :id and state = 'TAKEN'
            """;
    private static final String DROP_CANDIDATES_SQL =
            """
            delete from offsystem.candidate c using offsystem.line l
            where l.id = c.line and l.list = :id
            """;
    private static final String DROP_LINES_SQL = "delete from offsystem.line where list = :id";
    private static final String DROP_SQL = "delete from offsystem.list where id = :id";
    private static final String LISTS_SQL =
            """
            select l.id, l.kind, l.unit, l.from_day, l.to_day, l.source, l.state, l.read_at, l.read_by,
                l.taken_at, l.taken_by, l.withdrawn_at, l.withdrawn_by, l.reason, l.file, l.file_name, c.*
            from offsystem.list l
            cross join lateral (
                select count(*) as lines, count(*) filter (where state = 'MATCHED') as matched,
                    count(*) filter (where state = 'PROPOSED') as proposed,
                    count(*) filter (where state = 'OPEN') as open,
                    count(*) filter (where state in ('CONFIRMED', 'ENTERED')) as confirmed
                from offsystem.line where list = l.id) c
            where (cast(:id as uuid) is null or l.id = :id)
              and (cast(:units as uuid[]) is null or l.unit = any(cast(:units as uuid[])))
            order by l.read_at desc, l.id
            """;

    private final JdbcClient jdbc;

    RegisterListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not where the same was sent twice at once, and the other is in. */
    boolean insert(RegisterList list, List<Entry> entries) {
        int rows =
                jdbc.sql(INSERT_SQL)
                        .param("id", list.id())
                        .param("kind", list.kind().name())
                        .param("unit", list.unit())
                        .param("from", list.from())
                        .param("to", list.to())
                        .param("source", list.source())
                        .param("at", Sql.at(list.readAt()))
                        .param("by", list.readBy())
                        .param("file", list.file())
                        .param("fileName", list.fileName())
                        .update();
        if (rows == 0) {
            return false;
        }
        insertLines(list, entries);
        return true;
    }

    private void insertLines(RegisterList list, List<Entry> entries) {
        List<@Nullable Long> amounts = new ArrayList<>();
        entries.forEach(entry -> amounts.add(entry.amount()));
        jdbc.sql(LINES_SQL)
                .param("list", list.id())
                .param("kind", list.kind().name())
                .param("unit", list.unit())
                .param(
                        "ids",
                        texts(entries.stream().map(entry -> Uuid7.next().toString()).toList()))
                .param("nos", entries.stream().map(Entry::no).toArray(Integer[]::new))
                .param("codes", texts(entries.stream().map(Entry::code).toList()))
                .param("numbers", texts(entries.stream().map(Entry::number).toList()))
                .param(
                        "days",
                        texts(entries.stream().map(entry -> entry.day().toString()).toList()))
                .param("names", texts(entries.stream().map(Entry::name).toList()))
                .param("addresses", texts(entries.stream().map(Entry::address).toList()))
                .param("words", texts(entries.stream().map(Entry::words).toList()))
                .param("amounts", amounts.toArray(Long[]::new))
                .param("foldedNames", folded(entries.stream().map(Entry::name).toList()))
                .param("foldedWords", folded(entries.stream().map(Entry::words).toList()))
                .param("foldedNumbers", folded(entries.stream().map(Entry::number).toList()))
                .param("procedures", texts(entries.stream().map(Entry::procedure).toList()))
                .update();
    }

    private static String[] texts(List<String> all) {
        return all.toArray(String[]::new);
    }

    private static String[] folded(List<String> all) {
        return all.stream().map(VietnameseText::fold).toArray(String[]::new);
    }

    boolean isTaken(String file) {
        return jdbc.sql(IS_TAKEN_SQL).param("file", file).query(Boolean.class).single();
    }

    /** Holds a list until the transaction ends; where it stands, or nothing where it is gone. */
    Optional<ListState> lock(UUID id) {
        return jdbc.sql(LOCK_SQL)
                .param("id", id)
                .query(String.class)
                .optional()
                .map(ListState::valueOf);
    }

    /** Whoever holds the list has seen that it is only read. */
    void take(UUID id, Instant at, UUID by) {
        jdbc.sql(TAKE_SQL).param("id", id).param("at", Sql.at(at)).param("by", by).update();
        jdbc.sql(MATCHED_SQL).param("id", id).param("at", Sql.at(at)).update();
    }

    void withdraw(UUID id, String reason, Instant at, UUID by) {
        jdbc.sql(WITHDRAW_SQL)
                .param("id", id)
                .param("reason", reason)
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    /** One that was only looked at leaves nothing. */
    void drop(UUID id) {
        jdbc.sql(DROP_CANDIDATES_SQL).param("id", id).update();
        jdbc.sql(DROP_LINES_SQL).param("id", id).update();
        jdbc.sql(DROP_SQL).param("id", id).update();
    }

    List<RegisterList> all(Collection<UUID> units) {
        return read(null, units);
    }

    Optional<RegisterList> find(UUID id, Collection<UUID> units) {
        return read(id, units).stream().findFirst();
    }

    /** One that is there. */
    RegisterList one(UUID id) {
        return read(id, null).getFirst();
    }

    private List<RegisterList> read(@Nullable UUID id, @Nullable Collection<UUID> units) {
        return jdbc.sql(LISTS_SQL)
                .param("id", id, Types.OTHER)
                .param(
                        "units",
                        units == null
                                ? null
                                : units.stream().map(UUID::toString).toArray(String[]::new),
                        Types.ARRAY)
                .query((row, n) -> list(row))
                .list();
    }

    private static RegisterList list(ResultSet row) throws SQLException {
        return new RegisterList(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                ListKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                Objects.requireNonNull(row.getObject("to_day", LocalDate.class)),
                row.getString("source"),
                ListState.valueOf(row.getString("state")),
                Sql.instant(row, "read_at"),
                Objects.requireNonNull(row.getObject("read_by", UUID.class)),
                Sql.instantOrNull(row, "taken_at"),
                row.getObject("taken_by", UUID.class),
                Sql.instantOrNull(row, "withdrawn_at"),
                row.getObject("withdrawn_by", UUID.class),
                row.getString("reason"),
                row.getString("file"),
                row.getString("file_name"),
                new RegisterList.Counts(
                        row.getLong("lines"),
                        row.getLong("matched"),
                        row.getLong("proposed"),
                        row.getLong("open"),
                        row.getLong("confirmed")));
    }
}
