create schema measure;

-- What is known of a dossier, from the moment of recording at which it became known until the next.
create table measure.fact (
    dossier    uuid        not null,
    known_from timestamptz not null,
    known_to   timestamptz check (known_to > known_from),
    agency     uuid        not null,
    resolver   uuid        not null,
    version    uuid        not null,
    channel    text        not null,
    -- A JSON list in the order of time, read whole or not at all.
    standings  text        not null,
    -- The last moment at which it moves a figure, by what is known: where it becomes late unless it ends.
    last_at    timestamptz not null,
    primary key (dossier, known_from)
);

create unique index fact_current on measure.fact (dossier) where known_to is null;
create index fact_replaced on measure.fact (known_to) where known_to is not null;
create index fact_known on measure.fact (known_from);
create index fact_last on measure.fact (last_at);

-- How figures moved: signed, by the day on which it happened and the day on which it became known.
create table measure.delta (
    day      date    not null,
    known    date    not null,
    agency   uuid    not null,
    resolver uuid    not null,
    version  uuid    not null,
    channel  text    not null,
    counted  text    not null,
    n        integer not null,
    primary key (day, known, agency, resolver, version, channel, counted)
);

create index delta_known on measure.delta (known, day);

-- What stood at the end of a closed day, as it was known when the day was closed. What became known
-- later is in the deltas.
create table measure.stock (
    day      date    not null,
    agency   uuid    not null,
    resolver uuid    not null,
    version  uuid    not null,
    channel  text    not null,
    counted  text    not null,
    n        integer not null,
    primary key (day, agency, resolver, version, channel, counted)
);

create table measure.closed_day (
    day       date        primary key,
    -- The last day of knowledge that is in it.
    known     date        not null,
    closed_at timestamptz not null
);

grant usage on schema measure to ${app_role};
grant select, insert, update, delete on measure.fact, measure.delta to ${app_role};
grant select, insert, delete on measure.stock, measure.closed_day to ${app_role};
