package vn.motcua.communication.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of campaigns. */
@Component
class CommunicationCampaignStore {

    private static final String INSERT_SQL =
            """
            insert into communication.campaign (id, agency, title, topic, about, from_day, to_day, opened_by, opened_at)
            values (:id, :agency, :title, :topic, :about, :from, :to, :by, :at) on conflict (id) do nothing
            """;
    private static final String UNIT_SQL =
            "insert into communication.campaign_unit (campaign, unit) values (:campaign, :unit)";
    private static final String TASK_SQL =
            """
            insert into communication.campaign_task (campaign, position, words) values (:campaign, :position, :words)
            """;
    private static final String TICK_SQL =
            """
            insert into communication.campaign_tick (id, campaign, position, unit, done, note, at, by_staff)
            values (:id, :campaign, :position, :unit, :done, :note, :at, :by)
            """;
    private static final String CLOSE_SQL =
            "update communication.campaign set closed_on = :day where id = :id and closed_on is null";
    private static final String ALL_SQL =
            """
            select id, agency, title, topic, about, from_day, to_day, closed_on
            from communication.campaign order by from_day desc, opened_at desc
            """;
    private static final String UNITS_SQL =
            "select campaign, unit from communication.campaign_unit";
    private static final String TASKS_SQL =
            "select campaign, words from communication.campaign_task order by campaign, position";
    private static final String TICKS_SQL =
            """
            select campaign, position, unit, done, note, at, by_staff
            from communication.campaign_tick order by campaign, at, id
            """;

    private final JdbcClient jdbc;

    CommunicationCampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(Campaign campaign, UUID by, Instant at) {
        boolean is =
                jdbc.sql(INSERT_SQL)
                                .param("id", campaign.id())
                                .param("agency", campaign.agency())
                                .param("title", campaign.title())
                                .param("topic", campaign.topic())
                                .param("about", campaign.about())
                                .param("from", campaign.from())
                                .param("to", campaign.to())
                                .param("by", by)
                                .param("at", Sql.at(at))
                                .update()
                        == 1;
        if (is) {
            parts(campaign);
        }
        return is;
    }

    private void parts(Campaign campaign) {
        for (UUID unit : campaign.units()) {
            jdbc.sql(UNIT_SQL).param("campaign", campaign.id()).param("unit", unit).update();
        }
        for (int i = 0; i < campaign.tasks().size(); i++) {
            jdbc.sql(TASK_SQL)
                    .param("campaign", campaign.id())
                    .param("position", i + 1)
                    .param("words", campaign.tasks().get(i))
                    .update();
        }
    }

    void tick(UUID id, UUID campaign, Campaign.Tick tick) {
        jdbc.sql(TICK_SQL)
                .param("id", id)
                .param("campaign", campaign)
                .param("position", tick.task())
                .param("unit", tick.unit())
                .param("done", tick.done())
                .param("note", tick.note())
                .param("at", Sql.at(tick.at()))
                .param("by", tick.by())
                .update();
    }

    /** False where it was closed already. */
    boolean close(UUID id, LocalDate day) {
        return jdbc.sql(CLOSE_SQL).param("id", id).param("day", day).update() == 1;
    }

    /** The one that began last first. Four statements, however many there are. */
    List<Campaign> all() {
        Map<UUID, List<UUID>> units = new HashMap<>();
        jdbc.sql(UNITS_SQL).query((row, n) -> of(units, row).add(uuid(row, "unit"))).list();
        Map<UUID, List<String>> tasks = new HashMap<>();
        jdbc.sql(TASKS_SQL).query((row, n) -> of(tasks, row).add(row.getString("words"))).list();
        Map<UUID, List<Campaign.Tick>> ticks = new HashMap<>();
        jdbc.sql(TICKS_SQL).query((row, n) -> of(ticks, row).add(tick(row))).list();
        return jdbc.sql(ALL_SQL)
                .query((row, n) -> {
                    UUID id = uuid(row, "id");
                    return new Campaign(
                            id,
                            uuid(row, "agency"),
                            row.getString("title"),
                            row.getString("topic"),
                            row.getString("about"),
                            Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                            Objects.requireNonNull(row.getObject("to_day", LocalDate.class)),
                            units.getOrDefault(id, List.of()),
                            tasks.getOrDefault(id, List.of()),
                            ticks.getOrDefault(id, List.of()),
                            row.getObject("closed_on", LocalDate.class));
                })
                .list();
    }

    private static <T> List<T> of(Map<UUID, List<T>> all, ResultSet row) throws SQLException {
        return all.computeIfAbsent(uuid(row, "campaign"), id -> new ArrayList<>());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static Campaign.Tick tick(ResultSet row) throws SQLException {
        return new Campaign.Tick(
                row.getInt("position"),
                uuid(row, "unit"),
                row.getBoolean("done"),
                row.getString("note"),
                Sql.instant(row, "at"),
                uuid(row, "by_staff"));
    }
}
