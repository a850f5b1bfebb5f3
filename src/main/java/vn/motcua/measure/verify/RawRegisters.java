package vn.motcua.measure.verify;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What figures count of plans and letters, said once by raw events and once by the rows that
 * figures read: issued plans, what was handed in, closed sheets, sent letters and their answers.
 */
final class RawRegisters {

    private static final String DIFFERS_SQL =
            """
            with e as (
                select stream_id::text as id, type, payload::jsonb as p from journal.event
                where type in ('plan.issued', 'plan.evidence-given', 'plan.evidence-withdrawn',
                    'plan.review-closed', 'letter.sent', 'letter.answered')),
            raw (said) as (
                select concat_ws(' ', 'plan', id, p ->> 'number', p ->> 'day') from e where type = 'plan.issued'
                union all
                select concat_ws(' ', 'evidence', p ->> 'evidence', p ->> 'row', p ->> 'unit', p ->> 'day',
                    coalesce(p ->> 'complete', 'false'))
                from e g where type = 'plan.evidence-given' and not exists (
                    select from e w where w.type = 'plan.evidence-withdrawn'
                      and w.p ->> 'evidence' = g.p ->> 'evidence')
                union all
                select concat_ws(' ', 'sheet', id, p ->> 'year', p ->> 'quarter', p ->> 'on')
                from e where type = 'plan.review-closed'
                union all
                select concat_ws(' ', 'letter', id, p ->> 'number', p ->> 'on') from e where type = 'letter.sent'
                union all
                select concat_ws(' ', 'answer', id, p ->> 'unit', p ->> 'on') from e where type = 'letter.answered'),
            kept (said) as (
                select concat_ws(' ', 'plan', id, number, day) from plan.plan where state = 'ISSUED'
                union all
                select concat_ws(' ', 'evidence', id, row, unit, day, case when complete then 'true' else 'false' end)
                from plan.evidence where ended_at is null
                union all
                select concat_ws(' ', 'sheet', plan, year, quarter, closed_on) from plan.review where closed_on is not null
                union all
                select concat_ws(' ', 'letter', id, number, signed_on) from letter.letter where state = 'SENT'
                union all
                select concat_ws(' ', 'answer', letter, unit, replied_on) from letter.recipient where replied_on is not null)
            select k.said as kept, r.said as raw from kept k full join raw r using (said)
            """;

    /**
     * @param compared rows of registers and events about them
     * @param wrong those that say what the other does not
     */
    record Compared(int compared, List<String> wrong) {}

    private RawRegisters() {}

    static Compared compare(DataSource database) {
        return compared(JdbcClient.create(database), DIFFERS_SQL);
    }

    /**
     * @param sql gives what rows say and what events say, side by side
     */
    static Compared compared(JdbcClient database, String sql) {
        List<String> all =
                database.sql(sql)
                        .query((row, n) -> {
                            String kept = row.getString("kept");
                            String raw = row.getString("raw");
                            if (kept == null) {
                                return "said by an event alone: " + raw;
                            }
                            return raw == null ? "kept, and said by no event: " + kept : "";
                        })
                        .list();
        return new Compared(all.size(), all.stream().filter(one -> !one.isEmpty()).toList());
    }
}
