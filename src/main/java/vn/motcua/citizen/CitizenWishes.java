package vn.motcua.citizen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.Wishes;

/**
 * What citizens chose decides how they are told, wherever their contact was written down. Only a
 * contact that a code has answered from says whose it is.
 */
@Component
class CitizenWishes implements Wishes {

    /**
     * Whose contact it is, also after accounts became one; a closed account wishes nothing. A
     * contact of the wished kind that was written down stays, else the newest is taken.
     */
    private static final String WISH_SQL =
            """
            with recursive way (id) as (
                select account from citizen.contact where kind = :kind and value = :value
                union
                select a.merged_into from citizen.account a join way w on a.id = w.id
                 where a.merged_into is not null)
            select p.channel, p.language, own.kind, own.value
              from way w
              join citizen.account a on a.id = w.id and a.closed_at is null
              join citizen.preference p on p.account = a.id
              left join lateral (
                  select c.kind, c.value
                    from citizen.contact c
                   where c.account = a.id
                     and c.kind = case p.channel when 'SMS' then 'PHONE' else p.channel end
                   order by c.kind = :kind and c.value = :value desc, c.added_at desc
                   limit 1) own on true
            """;

    private final JdbcClient jdbc;

    CitizenWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Wish> of(NoticeChannel channel, String recipient) {
        return Contact.read(recipient)
                .filter(contact -> contact.kind().channel() == channel)
                .flatMap(this::of);
    }

    private Optional<Wish> of(Contact contact) {
        return jdbc.sql(WISH_SQL)
                .param("kind", contact.kind().name())
                .param("value", contact.value())
                .query((row, n) -> wish(row))
                .optional();
    }

    private static Wish wish(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Wish(
                kind == null
                        ? null
                        : new Address(
                                Contact.Kind.valueOf(kind).channel(),
                                Objects.requireNonNull(row.getString("value"))),
                Objects.requireNonNull(row.getString("language")),
                Preference.Way.NONE.name().equals(row.getString("channel")));
    }
}
