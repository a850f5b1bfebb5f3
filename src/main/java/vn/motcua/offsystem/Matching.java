package vn.motcua.offsystem;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/**
 * Finds which dossiers the lines of a list may be: as many statements for ten thousand lines as for
 * one. Names are compared where a line and a dossier share one of the last two words of the name
 * and their days are near; codes and numbers wherever they are.
 */
@Component
class Matching {

    // Lists are taken and dossiers named one after another, lest two lines become one dossier; the
    // number only has to differ from other advisory locks.
    private static final String ALONE_SQL =
            "select true from (select pg_advisory_xact_lock(70260260)) as locked";
    private static final String FORGET_SQL =
            """
            delete from offsystem.candidate c using offsystem.line l
            where l.id = c.line and l.list = :list
            """;
    private static final String RESET_SQL =
            """
            update offsystem.line set state = 'OPEN', dossier = null, entered_on = null
            where list = :list and state <> 'OPEN'
            """;

    /**
     * Days are put into boxes as wide as the window, so that near days stand in the same box or the
     * next. A dossier that another list of the kind has is no candidate, nor one that does not
     * concern the agency.
     */
    private static final String CANDIDATES_SQL =
            """
            with near as materialized (
                select d.dossier_id as dossier, d.procedure, coalesce(a.folded, '') as folded,
                    cast(d.received_at at time zone 'Asia/Ho_Chi_Minh' as date) as received,
                    cast(d.resolved_at at time zone 'Asia/Ho_Chi_Minh' as date) as resolved
                from dossier.involved i
                join dossier.dossier d on d.dossier_id = i.dossier_id
                left join dossier.applicant a on a.dossier_id = i.dossier_id
                where i.agency_id = any(cast(:units as uuid[]))
                  and i.received_at >= :begins and i.received_at < :ends
                  and not exists (select from offsystem.line t
                      join offsystem.list s on s.id = t.list and s.state = 'TAKEN'
                      where t.dossier = i.dossier_id and t.kind = :kind and t.list <> :list)
            ), days as materialized (
                select dossier, received as day from near where :reception
                union
                select dossier, resolved from near where :result and resolved is not null
            ), words as materialized (
                select distinct y.dossier, y.day, (y.day - date '2000-01-01') / (:window + 1) as box, w.word
                from days y join near n on n.dossier = y.dossier
                cross join lateral unnest(string_to_array(n.folded, ' ')) as w (word)
            ), lines as materialized (
                select l.*, string_to_array(l.folded_name, ' ') as parts
                from offsystem.line l where l.list = :list
            ), pairs as (
                select l.id as line, w.dossier
                from lines l
                cross join lateral (values (-1), (0), (1)) as b (box)
                cross join lateral unnest(l.parts[greatest(cardinality(l.parts) - 1, 1):]) as p (word)
                join words w on w.word = p.word
                    and w.box = (l.day - date '2000-01-01') / (:window + 1) + b.box
                where abs(w.day - l.day) <= :window
                union
                select l.id, n.dossier from lines l
                join offsystem.number k on k.number = l.folded_number
                join near n on n.dossier = k.dossier
                where l.folded_number <> ''
                union
                select l.id, c.dossier_id from lines l join dossier.code c on c.code = l.code
                where l.code <> '' and exists (select from dossier.involved i
                    where i.dossier_id = c.dossier_id and i.agency_id = any(cast(:units as uuid[])))
                  and not exists (select from offsystem.line t
                    join offsystem.list s on s.id = t.list and s.state = 'TAKEN'
                    where t.dossier = c.dossier_id and t.kind = :kind and t.list <> :list)
            ), judged as (
                select p.line, p.dossier, l.folded_name,
                    l.code <> '' and d.code = l.code as code_same,
                    l.folded_number <> '' and exists (select from offsystem.number k
                        where k.dossier = p.dossier and k.number = l.folded_number) as number_same,
                    case when l.folded_name = '' then 0
                        when position(' ' || l.folded_name || ' ' in ' ' || a.folded || ' ') > 0 then 100
                        else cast(round(100 * coalesce(word_similarity(l.folded_name, a.folded), 0)) as integer)
                    end as name_like,
                    (select min(abs(y.day - l.day)) from days y
                        where y.dossier = p.dossier and abs(y.day - l.day) <= :window) as days,
                    case when l.procedure <> '' and l.procedure = d.procedure then 100
                        when l.procedure <> '' or l.folded_words = '' then 0
                        else cast(round(100 * coalesce((select similarity(l.folded_words, x.name)
                            from unnest(cast(:codes as text[]), cast(:names as text[])) as x (code, name)
                            where x.code = d.procedure limit 1), 0)) as integer)
                    end as procedure_like
                from pairs p
                join lines l on l.id = p.line
                join dossier.dossier d on d.dossier_id = p.dossier
                left join dossier.applicant a on a.dossier_id = p.dossier
            ), scored as (
                select j.*, (case when code_same then :code else 0 end)
                    + (case when number_same then :number else 0 end)
                    + :name * name_like / 100
                    + coalesce(:day * (:window + 1 - days) / (:window + 1), 0)
                    + :procedure * procedure_like / 100 as score
                from judged j
            ), ranked as (
                select s.*, row_number() over (partition by line order by score desc, dossier) as rank
                from scored s where score >= :possible
                  and (code_same or number_same or name_like >= :nameLeast)
            )
            insert into offsystem.candidate (line, dossier, score, code_same, number_same, name_like,
                days, procedure_like)
            select line, dossier, score, code_same, number_same, name_like, days, procedure_like
            from ranked where rank <= :most
            """;

    /** Certain is what is far ahead of the next and of no other line, and whose name agrees. */
    private static final String SETTLE_SQL =
            """
            with best as (
                select c.*, l.folded_name,
                    row_number() over (partition by c.line order by c.score desc, c.dossier) as rank,
                    lead(c.score) over (partition by c.line order by c.score desc, c.dossier) as next
                from offsystem.candidate c join offsystem.line l on l.id = c.line
                where l.list = :list
            ), certain as (
                select b.line, b.dossier, count(*) over (partition by b.dossier) as wanted
                from best b
                where b.rank = 1
                  and (b.folded_name = '' or b.name_like >= :nameLeast)
                  and (b.code_same or b.score >= :certain and b.score - coalesce(b.next, 0) >= :lead
                      and (b.folded_name = '' or b.name_like >= :nameCertain))
            )
            update offsystem.line l
            set state = case when s.dossier is null then 'PROPOSED' else 'MATCHED' end,
                dossier = s.dossier, entered_on = s.entered_on
            from (select b.line, c.dossier,
                    cast(coalesce(p.filed_at, d.received_at) at time zone 'Asia/Ho_Chi_Minh' as date)
                        as entered_on
                from best b
                left join certain c on c.line = b.line and c.wanted = 1
                left join dossier.dossier d on d.dossier_id = c.dossier
                left join dossier.posted p on p.dossier_id = c.dossier
                where b.rank = 1) s
            where l.id = s.line
            """;

    /** How many dossiers are proposed for a line at most. */
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final OffsystemLimits limits;

    Matching(JdbcClient jdbc, Catalog catalog, OffsystemLimits limits) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.limits = limits;
    }

    /** Waits until nobody else says which dossier a line is; until the transaction ends. */
    void alone() {
        jdbc.sql(ALONE_SQL).query(Boolean.class).single();
    }

    /**
     * Matches the lines of a list anew; nobody may have decided on one of them yet.
     *
     * @param units the agency with those that went into it
     */
    void match(
            UUID list,
            ListKind kind,
            Set<UUID> units,
            LocalDate from,
            LocalDate to,
            LocalDate today) {
        OffsystemLimits.Weights w = limits.weights(today);
        jdbc.sql(FORGET_SQL).param("list", list).update();
        jdbc.sql(RESET_SQL).param("list", list).update();
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ProcedureVersion one : catalog.snapshot().inForce(to)) {
            codes.add(one.code());
            names.add(VietnameseText.fold(one.name()));
        }
        jdbc.sql(CANDIDATES_SQL)
                .param("list", list)
                .param("kind", kind.name())
                .param("units", units.stream().map(UUID::toString).toArray(String[]::new))
                .param("begins", start(from.minusDays(kind.isOfResult() ? w.back() : w.window())))
                .param("ends", start(to.plusDays(w.window() + 1)))
                .param("window", w.window())
                .param("reception", kind != ListKind.OUTGOING)
                .param("result", kind.isOfResult())
                .param("codes", codes.toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .param("code", w.code())
                .param("number", w.number())
                .param("name", w.name())
                .param("day", w.day())
                .param("procedure", w.procedure())
                .param("possible", w.possible())
                .param("nameLeast", w.nameLeast())
                .param("most", MOST)
                .update();
        jdbc.sql(SETTLE_SQL)
                .param("list", list)
                .param("nameLeast", w.nameLeast())
                .param("nameCertain", w.nameCertain())
                .param("certain", w.certain())
                .param("lead", w.lead())
                .update();
    }

    private static @Nullable OffsetDateTime start(LocalDate day) {
        return Sql.at(Zones.instantOf(day.atStartOfDay()));
    }
}
