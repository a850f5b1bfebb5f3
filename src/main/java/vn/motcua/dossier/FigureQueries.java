package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/**
 * Counts dossiers by category, as they stand now: those that were there, or came, in a period. Each
 * is counted once, by the agency that received it. What became of one after the period ended is
 * seen here too; figures as of a moment that is past are read from the journal, not from here.
 */
@Component
public class FigureQueries {

    private static final String COUNT_SQL =
            """
            select d.version_id,
                case when d.received_at < :from then 'CARRIED'
                     when d.channel = 'ONLINE' then 'ONLINE'
                     else 'DIRECT' end as origin,
                case when d.outcome = 'NOT_RECEIVED' then 'NOT_RECEIVED'
                     when d.outcome = 'RESULT' then
                         case when d.resolved_at > d.promised_due then 'RESULT_LATE'
                              when (d.resolved_at at time zone 'Asia/Ho_Chi_Minh')::date
                                  < (d.promised_due at time zone 'Asia/Ho_Chi_Minh')::date then 'RESULT_EARLY'
                              else 'RESULT_ON_TIME' end
                     when d.outcome is not null and d.promised_due is null then 'LEFT_UNDATED'
                     when d.outcome is not null then d.outcome
                         || case when coalesce(d.paused_at, d.resolved_at) > d.promised_due then '_LATE' else '' end
                     when d.promised_due is null then 'UNDATED'
                     when d.paused_at is not null then
                         'WAITING' || case when d.paused_at > d.promised_due then '_LATE' else '' end
                     else 'RUNNING' || case when :now > d.promised_due then '_LATE' else '' end
                end as category,
                count(*) as n
            from dossier.dossier d
            where d.agency_id = any(cast(:agencies as uuid[])) and (d.resolved_at is null or d.resolved_at >= :from)
                and d.received_at < :end
            group by 1, 2, 3
            """;

    private record Count(UUID version, Figures.Origin origin, Category category, int n) {}

    private final JdbcClient jdbc;
    private final Catalog catalog;

    FigureQueries(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /**
     * One row for each field of procedures that has dossiers, in the order of their codes.
     *
     * @param from first day of the period, in Vietnam
     * @param to its last day; what came later is not counted
     */
    public List<Figures> of(Set<UUID> agencies, LocalDate from, LocalDate to, Instant now) {
        Map<String, Field> fields = new TreeMap<>();
        Map<String, List<Count>> counts = new TreeMap<>();
        for (Count count : counts(agencies, from, to, now)) {
            ProcedureVersion version = catalog.version(count.version());
            if (version.isInternal()) {
                continue; // What agencies do among themselves stands in no statutory form.
            }
            Field field = version.field();
            fields.put(field.code(), field);
            counts.computeIfAbsent(field.code(), code -> new ArrayList<>()).add(count);
        }
        return fields.values().stream()
                .map(f -> figures(f, counts.getOrDefault(f.code(), List.of())))
                .toList();
    }

    private List<Count> counts(Set<UUID> agencies, LocalDate from, LocalDate to, Instant now) {
        return jdbc.sql(COUNT_SQL)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .param("from", Sql.at(Zones.instantOf(from.atStartOfDay())))
                .param("end", Sql.at(Zones.instantOf(to.plusDays(1).atStartOfDay())))
                .param("now", Sql.at(now))
                .query((row, n) ->
                        new Count(
                                Objects.requireNonNull(row.getObject("version_id", UUID.class)),
                                Figures.Origin.valueOf(row.getString("origin")),
                                Category.valueOf(row.getString("category")),
                                row.getInt("n")))
                .list();
    }

    private static Figures figures(Field field, List<Count> counts) {
        Map<Category, Integer> categories = new EnumMap<>(Category.class);
        Map<Figures.Origin, Integer> origins = new EnumMap<>(Figures.Origin.class);
        for (Count count : counts) {
            categories.merge(count.category(), count.n(), Integer::sum);
            if (count.category().isLetIn()) {
                origins.merge(count.origin(), count.n(), Integer::sum);
            }
        }
        return new Figures(field.name(), field.nameEn(), categories, origins);
    }
}
