create schema report;

-- One report: a unit, what it reports, and the period. Where it stands is that of its last version.
create table report.report (
    id           uuid        primary key,
    unit         uuid        not null,
    regime       text        not null,
    period       text        not null,
    first_day    date        not null,
    last_day     date        not null,
    version      integer     not null,
    state        text        not null check (state in
        ('GENERATED', 'CHECKED', 'APPROVED', 'SIGNED', 'SENT', 'RETURNED', 'CONSOLIDATED')),
    -- The version that the unit above has; absent until one was sent, and once it was returned.
    sent_version integer,
    sent_on      date,
    unique (unit, regime, period)
);

create index report_period on report.report (regime, period);
create index report_end on report.report (unit, last_day);

-- What a version says, for good.
create table report.snapshot (
    report   uuid        not null references report.report (id),
    version  integer     not null,
    known_at timestamptz not null,
    made_at  timestamptz not null,
    made_by  uuid        not null,
    -- Why it was made anew; blank for the first.
    reason   text        not null,
    -- JSON, read whole; its digest stands in the journal.
    content  text        not null,
    digest   text        not null,
    primary key (report, version)
);

-- What became of a version, step by step.
create table report.step (
    id      uuid        primary key,
    report  uuid        not null,
    version integer     not null,
    step    text        not null,
    at      timestamptz not null,
    by      uuid        not null,
    words   text        not null,
    number  text        not null,
    foreign key (report, version) references report.snapshot (report, version)
);

create index step_report on report.step (report);

-- What officers say of a number; the last note of a cell counts.
create table report.note (
    id       uuid        primary key,
    report   uuid        not null,
    version  integer     not null,
    template text        not null,
    tier     text        not null,
    what     text        not null,
    col      integer     not null,
    words    text        not null,
    at       timestamptz not null,
    by       uuid        not null,
    foreign key (report, version) references report.snapshot (report, version)
);

create index note_report on report.note (report, version);

-- Why a dossier was late; the last row of a dossier counts.
create table report.late_reason (
    id       uuid        primary key,
    dossier  uuid        not null,
    reason   text        not null check (reason in ('STAFF', 'EQUIPMENT', 'RULE', 'OTHER')),
    words    text        not null,
    -- The instrument and article that does not work.
    rule     text        not null,
    noted_at timestamptz not null,
    noted_by uuid        not null,
    check (reason <> 'RULE' or rule <> '')
);

create index late_reason_dossier on report.late_reason (dossier, noted_at desc);

grant usage on schema report to ${app_role};
grant select, insert, update on report.report to ${app_role};
grant select, insert on report.snapshot, report.step, report.note, report.late_reason to ${app_role};
