-- Groups, counters and tickets of the one-stop desks. What happened stands in the journal; these
-- rows are how things stand.
create schema queue;

-- Small and always read whole: groups and counters of an agency.
create table queue.arrangement (
    agency  uuid    primary key,
    version integer not null check (version > 0),
    body    jsonb   not null
);

create table queue.ticket (
    id             uuid        primary key,
    agency         uuid        not null,
    day            date        not null,
    letter         text        not null,
    number         integer     not null check (number > 0),
    priority       boolean     not null,
    state          text        not null
        check (state in ('WAITING', 'CALLED', 'SERVING', 'SKIPPED', 'SERVED')),
    queued         text        not null,
    counter        integer,
    issued_at      timestamptz not null,
    called_at      timestamptz,
    last_call_at   timestamptz,
    calls          integer     not null default 0,
    serving_at     timestamptz,
    ended_at       timestamptz,
    served_seconds bigint      not null default 0,
    unique (agency, day, letter, number),
    check ((state = 'SERVING') = (serving_at is not null)),
    check ((state in ('SKIPPED', 'SERVED')) = (ended_at is not null)),
    check (state = 'WAITING' or counter is not null)
);

create index ticket_open on queue.ticket (agency, day) where state <> 'SERVED';

-- One counter has one person before it.
create unique index ticket_at_counter on queue.ticket (agency, day, counter)
    where state in ('CALLED', 'SERVING');

-- Seconds that serving one ticket of a group lately took.
create table queue.pace (
    agency  uuid    not null,
    letter  text    not null,
    seconds integer not null,
    primary key (agency, letter)
);

grant usage on schema queue to ${app_role};
grant select, insert, update on all tables in schema queue to ${app_role};
