package vn.motcua.petition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** How petitions stood at a moment, as it was known at another; for whoever counts them. */
@Component
public class PetitionHistory {

    private static final String HAD_SQL =
            """
            select id from petition.petition
            where agencies && cast(:agencies as uuid[]) and received_at < :until
              and coalesce(over_at >= :since, true)
            order by received_at, id
            """;

    private final JdbcClient jdbc;
    private final PetitionStreams streams;

    PetitionHistory(JdbcClient jdbc, PetitionStreams streams) {
        this.jdbc = jdbc;
        this.streams = streams;
    }

    /**
     * Petitions that agencies had in a stretch of time, as they stood at its end; in the order of
     * their receipt. Two statements, however many there are.
     *
     * @param known what was recorded later does not count; absent for all that is known
     */
    public List<PetitionState> stood(
            Set<UUID> agencies, Instant since, Instant until, @Nullable Instant known) {
        List<UUID> ids =
                jdbc.sql(HAD_SQL)
                        .param(
                                "agencies",
                                agencies.stream().map(UUID::toString).toArray(String[]::new))
                        .param("since", Sql.at(since))
                        .param("until", Sql.at(until))
                        .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                        .list();
        Map<UUID, PetitionState> states = streams.folded(ids, until, known);
        return ids.stream().filter(states::containsKey).map(states::get).toList();
    }
}
