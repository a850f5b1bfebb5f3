package vn.motcua.catalog.discrepancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of letters and of the tickets that each names. */
@Component
class LetterStore {

    private static final String INSERT_SQL =
            """
            insert into catalog.recommendation (id, recipient, proposal, signer_title, signer, agency,
                drafted_by, drafted_at)
            values (:id, :recipient, :proposal, :title, :signer, :agency, :by, :at)
            on conflict (id) do nothing
            """;
    private static final String INSERT_TICKET_SQL =
            """
            insert into catalog.recommendation_ticket (letter, ticket, position)
            values (:letter, :ticket, :position)
            """;
    private static final String UPDATE_SQL =
            """
            update catalog.recommendation
            set recipient = :recipient, proposal = :proposal, signer_title = :title, signer = :signer
            where id = :id and number is null
            """;
    private static final String SENT_SQL =
            """
            update catalog.recommendation set number = :number, signed_on = :day
            where id = :id and number is null
            """;
    private static final String DELETE_SQL =
            "delete from catalog.recommendation where id = :id and number is null";
    private static final String FIND_SQL =
            """
            select l.id, l.recipient, l.proposal, l.signer_title, l.signer, l.agency, l.drafted_by,
                   l.drafted_at, l.number, l.signed_on,
                   array(select t.ticket from catalog.recommendation_ticket t
                         where t.letter = l.id order by t.position) as tickets
            from catalog.recommendation l
            where cast(:id as uuid) is null or l.id = :id
            order by l.drafted_at desc, l.id desc
            limit 200
            """;
    private static final String TAKEN_SQL =
            """
            select ticket from catalog.recommendation_ticket where ticket in (:tickets)
            """;
    private static final String OF_TICKET_SQL =
            "select letter from catalog.recommendation_ticket where ticket = :ticket";

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already: the form was sent twice. */
    boolean insert(Letter letter) {
        boolean fresh =
                jdbc.sql(INSERT_SQL)
                                .param("id", letter.id())
                                .param("recipient", letter.recipient())
                                .param("proposal", letter.proposal())
                                .param("title", letter.signerTitle())
                                .param("signer", letter.signer())
                                .param("agency", letter.agency())
                                .param("by", letter.draftedBy())
                                .param("at", Sql.at(letter.draftedAt()))
                                .update()
                        == 1;
        for (int i = 0; fresh && i < letter.tickets().size(); i++) {
            jdbc.sql(INSERT_TICKET_SQL)
                    .param("letter", letter.id())
                    .param("ticket", letter.tickets().get(i))
                    .param("position", i + 1)
                    .update();
        }
        return fresh;
    }

    boolean update(UUID id, String recipient, String proposal, String title, String signer) {
        return jdbc.sql(UPDATE_SQL)
                        .param("id", id)
                        .param("recipient", recipient)
                        .param("proposal", proposal)
                        .param("title", title)
                        .param("signer", signer)
                        .update()
                == 1;
    }

    boolean sent(UUID id, String number, LocalDate day) {
        return jdbc.sql(SENT_SQL).param("id", id).param("number", number).param("day", day).update()
                == 1;
    }

    boolean delete(UUID id) {
        return jdbc.sql(DELETE_SQL).param("id", id).update() == 1;
    }

    Optional<Letter> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(LetterStore::letter).optional();
    }

    /** The youngest first, at most 200. */
    List<Letter> all() {
        return jdbc.sql(FIND_SQL).param("id", null).query(LetterStore::letter).list();
    }

    /** Those that stand in a letter already. */
    List<UUID> taken(Collection<UUID> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : jdbc.sql(TAKEN_SQL)
                        .param("tickets", tickets)
                        .query((row, n) ->
                                Objects.requireNonNull(row.getObject("ticket", UUID.class)))
                        .list();
    }

    Optional<UUID> ofTicket(UUID ticket) {
        return jdbc.sql(OF_TICKET_SQL).param("ticket", ticket).query(UUID.class).optional();
    }

    private static Letter letter(ResultSet row, int n) throws SQLException {
        return new Letter(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("recipient"),
                row.getString("proposal"),
                row.getString("signer_title"),
                row.getString("signer"),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                Objects.requireNonNull(row.getObject("drafted_by", UUID.class)),
                Sql.instant(row, "drafted_at"),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                Arrays.stream((UUID[]) row.getArray("tickets").getArray()).toList());
    }
}
