-- Internal procedures. Descriptions and facts are kept for good; what stands in internal_procedure
-- is which of them holds now. How it came so is in the journal.
create table catalog.internal_procedure (
    id          uuid primary key,
    code        text    not null unique,
    version     integer not null check (version > 0),
    received_as text    not null default '',
    ended_on    date
);

create unique index internal_procedure_received_once on catalog.internal_procedure (received_as)
    where received_as <> '';

create table catalog.internal_version (
    procedure  uuid        not null references catalog.internal_procedure,
    version    integer     not null,
    name       text        not null,
    kind       text        not null check (kind in ('BETWEEN', 'WITHIN')),
    same_level boolean     not null,
    field      text        not null,
    unit       uuid        not null,
    parts      jsonb       not null,
    saved_at   timestamptz not null,
    saved_by   uuid        not null,
    primary key (procedure, version)
);

create table catalog.internal_fact (
    id        uuid primary key,
    procedure uuid        not null references catalog.internal_procedure,
    stage     text        not null check (stage in ('REVIEWED', 'PROCESS', 'DECIDED', 'DISCLOSED')),
    day       date        not null,
    document  text        not null,
    signer    text        not null,
    authority text        not null,
    place     text        not null,
    link      text        not null,
    file      text        not null,
    file_name text        not null,
    noted_at  timestamptz not null,
    noted_by  uuid        not null,
    ended_at  timestamptz
);

create unique index internal_fact_holds on catalog.internal_fact (procedure, stage)
    where ended_at is null;
create index internal_fact_file on catalog.internal_fact (file) where file <> '';

create table catalog.internal_change (
    id           uuid primary key,
    procedure    uuid        not null references catalog.internal_procedure,
    instrument   text        not null,
    effective_on date        not null,
    noted_at     timestamptz not null,
    noted_by     uuid        not null,
    applied_on   date,
    note         text        not null default ''
);

create index internal_change_of on catalog.internal_change (procedure, effective_on);

-- An inventory is written once and never changed.
create table catalog.inventory (
    id           uuid primary key,
    number       text        not null,
    signed_on    date        not null,
    signer       text        not null,
    same_level   integer     not null,
    other_levels integer     not null,
    within       integer     not null,
    approved_at  timestamptz not null,
    approved_by  uuid        not null
);

create table catalog.inventory_line (
    inventory  uuid    not null references catalog.inventory,
    procedure  uuid    not null references catalog.internal_procedure,
    code       text    not null,
    name       text    not null,
    kind       text    not null,
    same_level boolean not null,
    field      text    not null,
    unit       uuid    not null,
    primary key (inventory, procedure)
);

grant select, insert, update on catalog.internal_procedure to ${app_role};
grant select, insert on catalog.internal_version, catalog.inventory, catalog.inventory_line
    to ${app_role};
grant select, insert on catalog.internal_fact, catalog.internal_change to ${app_role};
grant update (ended_at) on catalog.internal_fact to ${app_role};
grant update (applied_on, note) on catalog.internal_change to ${app_role};
