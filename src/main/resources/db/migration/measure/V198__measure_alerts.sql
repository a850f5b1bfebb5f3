-- That a target of a plan was crossed, or is forecast to be missed: one row a crossing, never changed.
create table measure.alert (
    id        uuid        primary key,
    plan      uuid        not null,
    row       uuid        not null,
    indicator text        not null,
    -- Whose own figure it was; absent for that of the whole plan.
    agency    uuid,
    track     text        not null check (track in ('FIGURE', 'FORECAST')),
    -- Crossings of a track are numbered, so that two nodes that see the same one write one row.
    no        integer     not null check (no > 0),
    kind      text        not null check (kind in ('MISSED', 'REACHED', 'FORECAST_MISSED', 'FORECAST_CLEARED')),
    -- Of which day the figures are, in Vietnam.
    day       date        not null,
    above     bigint      not null,
    below     bigint      not null,
    threshold integer     not null,
    forecast  numeric,
    low       numeric,
    high      numeric,
    raised_at timestamptz not null,
    unique nulls not distinct (plan, indicator, agency, track, no)
);

create index alert_raised on measure.alert (raised_at desc);

-- Who was told of it, and who has looked at it.
create table measure.alert_told (
    alert uuid not null references measure.alert (id),
    staff uuid not null,
    primary key (alert, staff)
);

create table measure.alert_seen (
    alert   uuid        not null references measure.alert (id),
    staff   uuid        not null,
    seen_at timestamptz not null,
    primary key (alert, staff)
);

grant select, insert on measure.alert, measure.alert_told, measure.alert_seen to ${app_role};
