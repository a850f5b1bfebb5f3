-- The same movements by month, by all that is known: what boards read, so that a year costs them
-- thousands of rows and not every day of it.
create table measure.month (
    month   date    not null check (month = date_trunc('month', month)),
    agency  uuid    not null,
    version uuid    not null,
    counted text    not null,
    n       integer not null,
    primary key (month, agency, version, counted)
);

insert into measure.month (month, agency, version, counted, n)
select date_trunc('month', day)::date, agency, version, counted, sum(n)
from measure.delta group by 1, 2, 3, 4;

grant select, insert, update, delete on measure.month to ${app_role};
