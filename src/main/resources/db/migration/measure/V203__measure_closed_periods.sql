-- What a version of a closed period says, for good: the program may only insert.
create table measure.closed_period (
    unit      uuid        not null,
    period    text        not null,
    version   integer     not null check (version > 0),
    known_at  timestamptz not null,
    closed_at timestamptz not null,
    closed_by uuid        not null,
    -- Why it was closed anew; blank for the first.
    reason    text        not null,
    -- JSON, read whole; its digest stands in the journal.
    content   text        not null,
    digest    text        not null,
    primary key (unit, period, version)
);

create table measure.period_signature (
    unit      uuid        not null,
    period    text        not null,
    version   integer     not null,
    signed_at timestamptz not null,
    signed_by uuid        not null,
    primary key (unit, period, version),
    foreign key (unit, period, version) references measure.closed_period (unit, period, version)
);

grant select, insert on measure.closed_period, measure.period_signature to ${app_role};
