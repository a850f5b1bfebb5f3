package vn.motcua.measure.verify;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What figures count of money and of payment without cash, said once by raw events and once by the
 * rows that figures read.
 */
final class RawPayments {

    private static final String DIFFERS_SQL =
            """
            with e as (
                select stream_id::text as id, type, occurred_at as at, payload::jsonb as p from journal.event
                where type in ('payment.obliged', 'payment.exempted', 'payment.obligation-dropped', 'payment.paid',
                    'payment.setup-noted', 'payment.setup-tested', 'payment.setup-ended',
                    'payment.outside-noted', 'payment.outside-ended')),
            raw (said) as (
                select concat_ws(' ', 'owed', p ->> 'obligation', p ->> 'agency', p ->> 'dossier', extract(epoch from at))
                from e where type = 'payment.obliged'
                union all
                select concat_ws(' ', 'not owed', p ->> 'obligation', extract(epoch from at))
                from e where type in ('payment.exempted', 'payment.obligation-dropped')
                union all
                select concat_ws(' ', 'paid', p ->> 'payment', p ->> 'way', p ->> 'amount', p ->> 'order',
                    extract(epoch from at))
                from e where type = 'payment.paid'
                union all
                select concat_ws(' ', 'setup', id, p ->> 'agency', p ->> 'procedure', p ->> 'channel', p ->> 'since')
                from e where type = 'payment.setup-noted'
                union all
                select concat_ws(' ', 'test', id, p ->> 'day', p ->> 'transaction')
                from e where type = 'payment.setup-tested'
                union all
                select concat_ws(' ', 'end', id, p ->> 'day', coalesce(p ->> 'mistaken', 'false'))
                from e where type = 'payment.setup-ended'
                union all
                select concat_ws(' ', 'outside', id, p ->> 'agency', p ->> 'kind', p ->> 'from', 'since', p ->> 'since',
                    'for', p ->> 'replaces')
                from e where type = 'payment.outside-noted'
                union all
                select concat_ws(' ', 'outside end', id, p ->> 'day', coalesce(p ->> 'mistaken', 'false'))
                from e where type = 'payment.outside-ended'),
            kept (said) as (
                select concat_ws(' ', 'owed', id, agency, dossier, extract(epoch from made_at)) from payment.obligation
                union all
                select concat_ws(' ', 'not owed', id, extract(epoch from ended_at)) from payment.obligation
                where state in ('EXEMPT', 'DROPPED')
                union all
                select concat_ws(' ', 'paid', id, way, amount, order_id, extract(epoch from at)) from payment.payment
                where not astray
                union all
                select concat_ws(' ', 'setup', id, agency, procedure, channel, since) from payment.setup
                union all
                select concat_ws(' ', 'test', setup, day, transaction) from payment.setup_test
                union all
                select concat_ws(' ', 'end', setup, day, case when mistaken then 'true' else 'false' end)
                from payment.setup_end
                union all
                select concat_ws(' ', 'outside', id, agency, kind, from_day, 'since', since, 'for', replaces)
                from payment.outside_service
                union all
                select concat_ws(' ', 'outside end', service, day, case when mistaken then 'true' else 'false' end)
                from payment.outside_end)
            select k.said as kept, r.said as raw from kept k full join raw r using (said)
            """;

    private RawPayments() {}

    static RawRegisters.Compared compare(DataSource database) {
        return RawRegisters.compared(JdbcClient.create(database), DIFFERS_SQL);
    }
}
