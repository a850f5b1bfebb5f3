package vn.motcua.catalog.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.kernel.sql.Sql;

/** The rows of review campaigns and their decisions. */
@Component
class CampaignStore {

    private static final String ALL_SQL =
            """
            select c.id, c.name, c.from_day, c.to_day,
                (select count(*) from catalog.review_item i where i.campaign = c.id) as scope,
                (select count(*) from catalog.review_decision d
                    where d.campaign = c.id and d.ended_at is null) as reviewed
            from catalog.review_campaign c order by c.from_day desc, c.id desc
            """;
    private static final String FIND_SQL =
            """
            select c.id, c.name, c.from_day, c.to_day,
                (select count(*) from catalog.review_item i where i.campaign = c.id) as scope,
                (select count(*) from catalog.review_decision d
                    where d.campaign = c.id and d.ended_at is null) as reviewed
            from catalog.review_campaign c where c.id = :id
            """;
    private static final String OPEN_SQL =
            """
            insert into catalog.review_campaign (id, name, from_day, to_day, opened_at, opened_by)
            values (:id, :name, :from, :to, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String ITEM_SQL =
            """
            insert into catalog.review_item (campaign, code, name, field, level, online)
            values (:campaign, :code, :name, :field, :level, :online)
            """;
    private static final String ITEMS_SQL =
            """
            select i.campaign, i.code, i.name, i.field, i.level, i.online, d.answer, d.reason,
                d.words, d.day, d.reviewer
            from catalog.review_item i
            left join catalog.review_decision d
                on d.campaign = i.campaign and d.code = i.code and d.ended_at is null
            where i.campaign = :campaign order by i.field, i.code
            """;
    private static final String HISTORY_SQL =
            """
            select campaign, code, answer, reason, words, day, reviewer
            from catalog.review_decision
            where code in (:codes) and campaign <> :campaign and ended_at is null
            order by day desc, decided_at desc
            """;
    private static final String END_SQL =
            """
            update catalog.review_decision set ended_at = :at
            where campaign = :campaign and code = :code and ended_at is null
            """;
    private static final String DECIDE_SQL =
            """
            insert into catalog.review_decision (id, campaign, code, answer, reason, words, day,
                reviewer, decided_at)
            values (:id, :campaign, :code, :answer, :reason, :words, :day, :reviewer, :at)
            """;
    private static final String WAITING_SQL =
            """
            select count(*) from catalog.review_item i
            join catalog.review_campaign c on c.id = i.campaign and c.from_day <= :today
            where not exists (select from catalog.review_decision d
                where d.campaign = i.campaign and d.code = i.code and d.ended_at is null)
            """;

    private final JdbcClient jdbc;

    CampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last to begin first. */
    List<Campaign> all() {
        return jdbc.sql(ALL_SQL).query(CampaignStore::campaign).list();
    }

    Optional<Campaign> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(CampaignStore::campaign).optional();
    }

    /** False where it is there already: the form was sent twice. */
    boolean open(Campaign campaign, List<ReviewItem> items, Instant at, UUID by) {
        int fresh =
                jdbc.sql(OPEN_SQL)
                        .param("id", campaign.id())
                        .param("name", campaign.name())
                        .param("from", campaign.from())
                        .param("to", campaign.to())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update();
        if (fresh == 1) {
            items.forEach(item -> add(campaign.id(), item));
        }
        return fresh == 1;
    }

    private void add(UUID campaign, ReviewItem item) {
        jdbc.sql(ITEM_SQL)
                .param("campaign", campaign)
                .param("code", item.code())
                .param("name", item.name())
                .param("field", item.field())
                .param("level", item.level().name())
                .param("online", item.online().name())
                .update();
    }

    /** By field and code. */
    List<ReviewItem> items(UUID campaign) {
        return jdbc.sql(ITEMS_SQL).param("campaign", campaign).query(CampaignStore::item).list();
    }

    /** What other campaigns decided of these, the last first. */
    List<EligibilityDecision> others(UUID campaign, List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql(HISTORY_SQL)
                        .param("campaign", campaign)
                        .param("codes", codes)
                        .query(CampaignStore::decision)
                        .list();
    }

    /** Takes the place of what was decided of it before in the campaign, which is kept. */
    void decide(UUID id, EligibilityDecision decision, Instant at) {
        jdbc.sql(END_SQL)
                .param("campaign", decision.campaign())
                .param("code", decision.code())
                .param("at", Sql.at(at))
                .update();
        jdbc.sql(DECIDE_SQL)
                .param("id", id)
                .param("campaign", decision.campaign())
                .param("code", decision.code())
                .param("answer", decision.answer().name())
                .param("reason", decision.reason())
                .param("words", decision.words())
                .param("day", decision.on())
                .param("reviewer", decision.reviewer())
                .param("at", Sql.at(at))
                .update();
    }

    /** How many procedures of campaigns that have begun are unreviewed. */
    long waiting(LocalDate today) {
        return jdbc.sql(WAITING_SQL).param("today", today).query(Long.class).single();
    }

    private static Campaign campaign(ResultSet row, int n) throws SQLException {
        return new Campaign(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("name"),
                Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                Objects.requireNonNull(row.getObject("to_day", LocalDate.class)),
                row.getInt("scope"),
                row.getInt("reviewed"));
    }

    private static ReviewItem item(ResultSet row, int n) throws SQLException {
        return new ReviewItem(
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                Level.valueOf(row.getString("level")),
                OnlineLevel.valueOf(row.getString("online")),
                row.getString("answer") == null ? null : decision(row, n));
    }

    private static EligibilityDecision decision(ResultSet row, int n) throws SQLException {
        return new EligibilityDecision(
                Objects.requireNonNull(row.getObject("campaign", UUID.class)),
                row.getString("code"),
                Answer.valueOf(row.getString("answer")),
                row.getString("reason"),
                row.getString("words"),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                Objects.requireNonNull(row.getObject("reviewer", UUID.class)));
    }
}
