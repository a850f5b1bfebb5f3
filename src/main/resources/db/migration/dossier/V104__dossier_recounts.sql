-- Instruments under which a change of the calendar counts open dues again. A draft becomes one when
-- a leader signs it; the counts are what was previewed at that moment.
create table dossier.recount (
    recount_id uuid        primary key,
    agency_id  uuid        not null,
    number     text        not null check (number <> ''),
    day        date        not null,
    year       smallint    not null,
    summary    text        not null check (summary <> ''),
    drafted_by uuid        not null,
    drafted_at timestamptz not null,
    signed_by  uuid,
    signed_at  timestamptz,
    signature  text,
    run_by     uuid,
    job        uuid,
    later      integer     not null default 0,
    earlier    integer     not null default 0,
    unchanged  integer     not null default 0,
    passed     integer     not null default 0,
    standing   integer     not null default 0,
    would_pass integer     not null default 0,
    unknown    integer     not null default 0,
    check ((signed_by is null) = (signed_at is null)),
    check ((signed_by is null) = (signature is null))
) with (fillfactor = 90);

-- A number is given once in an agency and a year.
create unique index recount_number on dossier.recount (agency_id, year, lower(number));
create index recount_drafted on dossier.recount (drafted_at, recount_id);

-- One command for each dossier with open work; its key makes it one command.
create table dossier.recount_item (
    recount_id        uuid    not null,
    item_no           integer not null,
    dossier_id        uuid    not null,
    key               uuid    not null,
    outcome           text    not null default 'OPEN',
    ended_at          timestamptz,
    later             integer not null default 0,
    earlier           integer not null default 0,
    unchanged         integer not null default 0,
    passed            integer not null default 0,
    standing          integer not null default 0,
    would_pass        integer not null default 0,
    unknown           integer not null default 0,
    refusal           text,
    refusal_arguments text[],
    refusal_basis     text,
    primary key (recount_id, item_no),
    check (outcome in ('OPEN', 'DONE', 'REFUSED')),
    check ((outcome = 'REFUSED') = (refusal is not null))
) with (fillfactor = 70);

-- The dues that moved, as the events of their dossiers say.
create table dossier.recount_move (
    recount_id uuid        not null,
    item_no    integer     not null,
    task_no    integer     not null,
    step       text        not null,
    unit_id    uuid        not null,
    opinion    boolean     not null,
    due_before timestamptz not null,
    due_after  timestamptz not null check (due_after <> due_before),
    primary key (recount_id, item_no, task_no)
);

grant select, insert, update, delete
    on dossier.recount, dossier.recount_item, dossier.recount_move to ${app_role};
