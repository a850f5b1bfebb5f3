create schema review;

-- A plan of one year; once it is issued nothing in it moves.
create table review.plan (
    id        uuid        primary key,
    unit      uuid        not null,
    year      integer     not null,
    title     text        not null,
    -- Of the decision; blank while the plan is drawn up.
    number    text        not null,
    signed_on date,
    signer    text        not null,
    begun_at  timestamptz not null,
    begun_by  uuid        not null,
    unique (unit, year)
);

-- A procedure in a plan, with who reviews it.
create table review.planned (
    id           uuid        primary key,
    plan         uuid        not null references review.plan (id),
    code         text        not null,
    version      uuid        not null,
    name         text        not null,
    field        text        not null,
    field_name   text        not null,
    unit         uuid        not null,
    support      text        not null,
    from_on      date        not null,
    to_on        date        not null check (to_on >= from_on),
    basis        text        not null check (basis in ('DIRECTED', 'CHOSEN', 'PETITION')),
    reason       text        not null,
    product      text        not null,
    planned_at   timestamptz not null,
    planned_by   uuid        not null,
    withdrawn_at timestamptz
);

create unique index planned_once on review.planned (plan, code, unit) where withdrawn_at is null;
create index planned_code on review.planned (code);

-- What each procedure asked for when the plan was issued: what is counted against.
create table review.baseline (
    planned     uuid    not null references review.planned (id),
    place       integer not null,
    item        text    not null,
    constituent text    not null,
    words       text    not null,
    primary key (planned, item)
);

-- What a sheet says, version by version.
create table review.sheet (
    planned    uuid        not null references review.planned (id),
    version    integer     not null,
    -- JSON, read whole; its digest stands in the journal.
    content    text        not null,
    digest     text        not null,
    written_at timestamptz not null,
    written_by uuid        not null,
    primary key (planned, version)
);

-- That the head of the unit approved a version.
create table review.approval (
    planned     uuid        not null,
    version     integer     not null,
    approved_on date        not null,
    approved_at timestamptz not null,
    approved_by uuid        not null,
    primary key (planned, version),
    foreign key (planned, version) references review.sheet (planned, version)
);

-- A report of a unit, or the consolidated one of the plan; one that comes back is made anew.
create table review.report (
    id      uuid        primary key,
    plan    uuid        not null references review.plan (id),
    unit    uuid        not null,
    whole   boolean     not null,
    round   integer     not null,
    -- JSON, read whole; its digest stands in the journal.
    content text        not null,
    digest  text        not null,
    made_at timestamptz not null,
    made_by uuid        not null,
    unique (plan, unit, whole, round)
);

-- What became of it, step by step; the last one says where it stands.
create table review.report_step (
    id       uuid        primary key,
    report   uuid        not null references review.report (id),
    step     text        not null check (step in
        ('APPROVED', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'SENT')),
    day      date        not null,
    number   text        not null,
    words    text        not null check (step <> 'RETURNED' or words <> ''),
    noted_at timestamptz not null,
    noted_by uuid        not null
);

create index report_step_report on review.report_step (report);

-- What those above said of what was proposed for a procedure; the last row counts.
create table review.outcome (
    id        uuid        primary key,
    report    uuid        not null references review.report (id),
    procedure text        not null,
    standing  text        not null check (standing in ('APPROVED', 'REJECTED', 'ENACTED')),
    day       date        not null,
    document  text        not null,
    noted_at  timestamptz not null,
    noted_by  uuid        not null
);

create index outcome_report on review.outcome (report);

grant usage on schema review to ${app_role};
grant select, insert, update on review.plan, review.planned to ${app_role};
grant select, insert on review.baseline, review.sheet, review.approval, review.report,
    review.report_step, review.outcome to ${app_role};
