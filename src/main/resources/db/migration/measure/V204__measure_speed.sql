-- What becomes known of a closed day later is little, and is looked for by itself.
create index delta_late on measure.delta (known, day) where known > day;
drop index measure.delta_known;

-- Days are closed by what was known at their own end from here on.
delete from measure.stock;
delete from measure.closed_day;

-- What happened in a month, by the month in which it became known: summed by the follower in the
-- transaction that writes the days, so that a year costs thousands of rows and not every day of it.
create table measure.month (
    month   date    not null,
    known   date    not null,
    agency  uuid    not null,
    version uuid    not null,
    channel text    not null,
    counted text    not null,
    n       integer not null,
    primary key (month, agency, known, version, channel, counted)
);

insert into measure.month (month, known, agency, version, channel, counted, n)
select cast(date_trunc('month', cast(day as timestamp)) as date),
    cast(date_trunc('month', cast(known as timestamp)) as date), agency, version, channel, counted, sum(n)
from measure.delta
group by 1, 2, 3, 4, 5, 6;

-- The days before and after whole months, without touching the table.
create index delta_flow on measure.delta (agency, day, known) include (version, channel, counted, n)
    where counted not in ('UNDATED', 'RUNNING', 'RUNNING_LATE', 'WAITING', 'WAITING_LATE');

grant select, insert, update, delete on measure.month to ${app_role};

-- Dossiers behind figures: few were ever late, and few are open as known in any version.
create index fact_ended_late on measure.fact (ended_at) where late_at is not null and ended_at is not null;
create index fact_open on measure.fact (known_to) where ended_at is null;
