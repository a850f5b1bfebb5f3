package vn.motcua.catalog.discrepancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of tickets, as their events sum up. */
@Component
class TicketStore {

    private static final String COLUMNS =
            """
            id, code, name, field, constituent, type, state, cure, owner, opened_on, opened_by, due,
            done_on, local_says, national_says, decision_says, note, letter, letter_number,
            letter_on, recipient, result
            """;
    private static final String INSERT_SQL =
            """
            insert into catalog.discrepancy (id, code, name, field, constituent, type, state,
                opened_on, opened_by, due, local_says, national_says, decision_says, note, result)
            values (:id, :code, :name, :field, :constituent, :type, :state, :opened, :by, :due,
                :local, :national, :decision, :note, :result)
            on conflict do nothing
            """;
    private static final String UPDATE_SQL =
            """
            update catalog.discrepancy
            set state = :state, cure = :cure, owner = :owner, done_on = :done, letter = :letter,
                letter_number = :number, letter_on = :on, recipient = :recipient, result = :result
            where id = :id
            """;
    private static final String FIND_SQL =
            "select " + COLUMNS + " from catalog.discrepancy where id in (:ids) order by code, id";
    private static final String ACTIVE_SQL =
            """
            select id from catalog.discrepancy
            where code = :code and constituent = :constituent and type = :type
              and state in ('OPEN', 'CONFIRMED', 'SENT', 'ACCEPTED')
            """;
    private static final String OF_PROCEDURE_SQL =
            "select "
                    + COLUMNS
                    + " from catalog.discrepancy where code = :code order by opened_on desc, id desc limit 100";
    private static final String SEARCH_SQL =
            "select "
                    + COLUMNS
                    + """
                     from catalog.discrepancy
                    where case when :state = '' then :closed
                                   or state in ('OPEN', 'CONFIRMED', 'SENT', 'ACCEPTED')
                               else state = :state end
                      and (:type = '' or type = :type)
                      and (cast(:owner as uuid) is null or owner = :owner)
                      and (not :unowned or owner is null)
                      and (not :late or coalesce(done_on, :today) > due)
                      and (:text = '' or position(:text in code) > 0
                           or position(lower(:text) in lower(name)) > 0)
                    order by case when state in ('OPEN', 'CONFIRMED') then 0 else 1 end, due, id
                    limit :most offset :from
                    """;
    private static final String WAITING_SQL =
            """
            select count(*) from catalog.discrepancy
            where state = 'OPEN' or (state = 'CONFIRMED' and due < :today)
            """;

    private final JdbcClient jdbc;

    TicketStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where another of the same sort is not closed. */
    boolean insert(Ticket ticket) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", ticket.id())
                        .param("code", ticket.code())
                        .param("name", ticket.name())
                        .param("field", ticket.field())
                        .param("constituent", ticket.constituent())
                        .param("type", ticket.type().name())
                        .param("state", ticket.state().name())
                        .param("opened", ticket.openedOn())
                        .param("by", ticket.openedBy())
                        .param("due", ticket.due())
                        .param("local", ticket.said().local())
                        .param("national", ticket.said().national())
                        .param("decision", ticket.said().decision())
                        .param("note", ticket.note())
                        .param("result", ticket.result())
                        .update()
                == 1;
    }

    void update(Ticket ticket) {
        Ticket.Sent sent = ticket.sent();
        jdbc.sql(UPDATE_SQL)
                .param("id", ticket.id())
                .param("state", ticket.state().name())
                .param("cure", ticket.cure() == null ? null : ticket.cure().name())
                .param("owner", ticket.owner())
                .param("done", ticket.doneOn())
                .param("letter", sent == null ? null : sent.letter())
                .param("number", sent == null ? null : sent.number())
                .param("on", sent == null ? null : sent.on())
                .param("recipient", sent == null ? null : sent.recipient())
                .param("result", ticket.result())
                .update();
    }

    Optional<Ticket> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** By code. */
    List<Ticket> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(FIND_SQL).param("ids", ids).query(TicketStore::ticket).list();
    }

    Optional<UUID> active(String code, String constituent, DiscrepancyType type) {
        return jdbc.sql(ACTIVE_SQL)
                .param("code", code)
                .param("constituent", constituent)
                .param("type", type.name())
                .query(UUID.class)
                .optional();
    }

    /** All of a procedure, the youngest first, at most a hundred. */
    List<Ticket> ofProcedure(String code) {
        return jdbc.sql(OF_PROCEDURE_SQL).param("code", code).query(TicketStore::ticket).list();
    }

    /** What is still to be done first, by the day on which it is due. */
    List<Ticket> search(TicketFilter filter, LocalDate today, int from, int most) {
        return jdbc.sql(SEARCH_SQL)
                .param("state", name(filter.state()))
                .param("closed", filter.closed())
                .param("type", name(filter.type()))
                .param("owner", filter.owner())
                .param("unowned", filter.unowned())
                .param("late", filter.late())
                .param("today", today)
                .param("text", filter.text())
                .param("from", from)
                .param("most", most)
                .query(TicketStore::ticket)
                .list();
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    long waiting(LocalDate today) {
        return jdbc.sql(WAITING_SQL).param("today", today).query(Long.class).single();
    }

    private static Ticket ticket(ResultSet row, int n) throws SQLException {
        UUID letter = row.getObject("letter", UUID.class);
        String cure = row.getString("cure");
        return new Ticket(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                row.getString("constituent"),
                DiscrepancyType.valueOf(row.getString("type")),
                TicketState.valueOf(row.getString("state")),
                cure == null ? null : Cure.valueOf(cure),
                row.getObject("owner", UUID.class),
                Objects.requireNonNull(row.getObject("opened_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("opened_by", UUID.class)),
                Objects.requireNonNull(row.getObject("due", LocalDate.class)),
                row.getObject("done_on", LocalDate.class),
                new Ticket.Sides(
                        row.getString("local_says"),
                        row.getString("national_says"),
                        row.getString("decision_says")),
                row.getString("note"),
                letter == null
                        ? null
                        : new Ticket.Sent(
                                letter,
                                row.getString("letter_number"),
                                Objects.requireNonNull(row.getObject("letter_on", LocalDate.class)),
                                row.getString("recipient")),
                row.getString("result"));
    }
}
