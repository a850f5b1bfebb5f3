-- Days and hours, dated. Rows of origin 'law' follow the law folder at each start; rows of origin
-- 'local' are decisions entered here and are never overwritten by it.
create schema calendar;

create table calendar.rest_day (
    day         date    primary key,
    kind        text    not null
                check (kind in ('HOLIDAY', 'COMPENSATION', 'SWAPPED_OFF', 'SWAPPED_IN')),
    name        text    not null,
    name_en     text    not null,
    stands_for  date,
    source      text    not null check (source <> ''),
    provisional boolean not null,
    origin      text    not null check (origin in ('law', 'local'))
);

-- Without a unit: the common week of all that have no row of their own.
create table calendar.office_hours (
    unit_id    uuid,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    week       text not null,
    source     text not null check (source <> ''),
    origin     text not null check (origin in ('law', 'local')),
    unique nulls not distinct (unit_id, valid_from)
);

-- One row where business time departs from real time; none in production.
create table calendar.business_clock (
    only_row  boolean     primary key default true check (only_row),
    offset_us bigint      not null,
    label     text        not null,
    set_at    timestamptz not null
);

-- Grows with every change of the tables above, so that other nodes know when to read again.
create table calendar.revision (
    only_row boolean primary key default true check (only_row),
    number   bigint  not null
);

grant usage on schema calendar to ${app_role};
grant select, insert, update, delete on all tables in schema calendar to ${app_role};
