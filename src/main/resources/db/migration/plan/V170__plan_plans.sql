-- Plans with their rows as they stand now; how they came to be so is in the journal. A plan's document
-- is public: its words stand in rows and events alike, the name of who signed it in the row alone.
create schema plan;

create table plan.plan (
    id           uuid primary key,
    unit         uuid        not null,
    year         integer     not null check (year between 2000 and 2100),
    state        text        not null check (state in ('STAGED', 'CHECKED', 'ISSUED')),
    version      integer     not null check (version > 0),
    title        text        not null,
    number       text        not null,
    day          date,
    signer_title text        not null,
    signer       text        not null,
    head         jsonb       not null,
    content      text        not null,
    source       text        not null,
    source_name  text        not null,
    file         text        not null,
    file_name    text        not null,
    parent       uuid references plan.plan,
    staged_at    timestamptz not null,
    staged_by    uuid        not null,
    check (state <> 'ISSUED' or (number <> '' and day is not null))
);

create index plan_year on plan.plan (year desc, staged_at desc);
create index plan_parent on plan.plan (parent) where parent is not null;
create index plan_file on plan.plan (file) where file <> '';
create index plan_source on plan.plan (source) where source <> '';

create table plan.row (
    id        uuid primary key,
    plan      uuid    not null references plan.plan,
    position  integer not null,
    appendix  integer not null,
    section   text    not null,
    number    text    not null,
    code      text    not null,
    task      text    not null,
    lead      text    not null,
    support   text    not null,
    product   text    not null,
    time      text    not null,
    first_day date,
    last_day  date,
    always    boolean not null,
    line      integer not null,
    last_line integer not null,
    parent    uuid references plan.row,
    withdrawn boolean not null default false,
    unique (plan, position),
    check ((first_day is null) = (last_day is null) and first_day <= last_day)
);

create index row_parent on plan.row (parent) where parent is not null;

-- Whom the words of a cell mean.
create table plan.part (
    row        uuid    not null references plan.row,
    leads      boolean not null,
    position   integer not null,
    said       text    not null,
    confidence text    not null check (confidence in ('SURE', 'LIKELY', 'UNKNOWN', 'CHOSEN')),
    units      uuid[]  not null,
    primary key (row, leads, position)
);

create table plan.finding (
    plan       uuid    not null references plan.plan,
    n          integer not null,
    sort       text    not null,
    code       text    not null,
    line       integer not null,
    said       jsonb   not null,
    settled    text check (settled in ('KEPT', 'CORRECTED')),
    settled_at timestamptz,
    settled_by uuid,
    primary key (plan, n)
);

create table plan.evidence (
    id        uuid primary key,
    row       uuid        not null references plan.row,
    unit      uuid        not null,
    day       date        not null,
    number    text        not null,
    title     text        not null,
    signer    text        not null,
    complete  boolean     not null,
    file      text        not null,
    file_name text        not null,
    noted_at  timestamptz not null,
    noted_by  uuid        not null,
    ended_at  timestamptz
);

create index evidence_row on plan.evidence (row) where ended_at is null;
create index evidence_file on plan.evidence (file) where file <> '';

create table plan.review (
    plan      uuid    not null references plan.plan,
    year      integer not null,
    quarter   integer not null check (quarter between 1 and 4),
    closed_on date,
    closed_by uuid,
    primary key (plan, year, quarter)
);

create table plan.review_line (
    plan       uuid    not null,
    year       integer not null,
    quarter    integer not null,
    row        uuid    not null references plan.row,
    percent    integer not null check (percent between 0 and 100),
    difficulty text    not null,
    proposal   text    not null,
    primary key (plan, year, quarter, row),
    foreign key (plan, year, quarter) references plan.review
);

grant usage on schema plan to ${app_role};
grant select, insert, update on plan.plan, plan.row, plan.review, plan.review_line to ${app_role};
grant select, insert, update, delete on plan.part to ${app_role};
grant select, insert on plan.finding, plan.evidence to ${app_role};
grant update (settled, settled_at, settled_by) on plan.finding to ${app_role};
grant update (ended_at) on plan.evidence to ${app_role};
