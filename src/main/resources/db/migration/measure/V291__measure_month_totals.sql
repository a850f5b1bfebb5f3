-- What months came to by all that is known, whenever it became known and whatever the channel: what
-- boards of a year show is read off this index alone.
create table measure.month_total (
    month   date    not null,
    agency  uuid    not null,
    counted text    not null,
    version uuid    not null,
    n       integer not null,
    primary key (month, agency, counted, version) include (n)
);

insert into measure.month_total (month, agency, counted, version, n)
select month, agency, counted, version, sum(n)
from measure.month
group by 1, 2, 3, 4;

-- Of what stands nobody asks by month of knowledge.
delete from measure.month where counted in ('UNDATED', 'RUNNING', 'RUNNING_LATE', 'WAITING', 'WAITING_LATE');

grant select, insert, update, delete on measure.month_total to ${app_role};
