package vn.motcua.citizen;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.identity.LanguageMemory;
import vn.motcua.identity.SessionHolder;

/** What citizens chose about messages to them. */
@Component("citizenPreferences")
public class Preferences implements LanguageMemory {

    private static final String OF_SQL =
            "select channel, language from citizen.preference where account = :account";

    private static final String SET_SQL =
            """
            insert into citizen.preference (account, channel, language)
            values (:account, :channel, :language)
            on conflict (account) do update
               set channel = excluded.channel, language = excluded.language
            """;

    private static final String LANGUAGE_SQL =
            """
            insert into citizen.preference (account, channel, language)
            select :account, case when exists (select from citizen.contact
                where account = :account and kind = 'EMAIL') then 'EMAIL' else 'SMS' end, :language
            on conflict (account) do update set language = excluded.language
            """;

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where nothing was chosen: then by whatever contact there is, e-mail first. */
    public Optional<Preference> of(UUID account) {
        return jdbc.sql(OF_SQL)
                .param("account", account)
                .query((row, n) ->
                        new Preference(
                                Preference.Way.valueOf(row.getString("channel")),
                                row.getString("language")))
                .optional();
    }

    public void set(UUID account, Preference chosen) {
        jdbc.sql(SET_SQL)
                .param("account", account)
                .param("channel", chosen.way().name())
                .param("language", chosen.language())
                .update();
    }

    /** The language alone; not what an officer beside the citizen reads. */
    @Override
    public void remember(SessionHolder holder, String language) {
        if (holder instanceof CitizenPrincipal who && who.assistedBy() == null) {
            jdbc.sql(LANGUAGE_SQL)
                    .param("account", who.account())
                    .param("language", language)
                    .update();
        }
    }
}
