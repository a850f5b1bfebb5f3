create schema dossier;

-- The dossier without its person: the state that the rules read, and the columns that lists read.
create table dossier.dossier (
    dossier_id   uuid        primary key,
    code         text        not null,
    procedure    text        not null,
    version_id   uuid        not null,
    agency_id    uuid        not null,
    status       smallint    not null,
    received_at  timestamptz not null,
    promised_due timestamptz not null,
    resolved_at  timestamptz,
    returned_at  timestamptz,
    track_key    text        not null,
    state        text        not null,
    check ((status in (9, 10)) = (resolved_at is not null)),
    check ((status = 10) = (returned_at is not null))
) with (fillfactor = 70);

-- Code to dossier, keyed by code, so that a distributed database need not ask every node.
create table dossier.code (
    code       text primary key,
    dossier_id uuid not null
);

-- The gapless daily serial of each agency; its row is locked last before the dossier is stored.
create table dossier.code_counter (
    agency_id uuid    not null,
    day       date    not null,
    last      integer not null check (last > 0),
    primary key (agency_id, day)
) with (fillfactor = 50);

-- The person, apart, with the salt of the digests: erasing both leaves the journal whole.
create table dossier.applicant (
    dossier_id   uuid  primary key,
    full_name    text  not null,
    id_number    text,
    birth_date   date,
    gender       text,
    address      text  not null,
    phone        text,
    email        text,
    organisation text,
    tax_number   text,
    result_by    text  not null,
    folded       text  not null,
    salt         bytea not null check (length(salt) = 16)
);

create index applicant_folded on dossier.applicant using gin (folded gin_trgm_ops);
create index applicant_id_number on dossier.applicant (id_number) where id_number is not null;

-- Texts that go with events: reasons, questions, opinions, the receiver's name.
create table dossier.note (
    dossier_id uuid    not null,
    version    integer not null,
    text       text    not null,
    primary key (dossier_id, version)
);

-- Open work alone: the row goes when the step ends, so closed dossiers cost a task list nothing.
create table dossier.task (
    dossier_id uuid        not null,
    task_no    integer     not null,
    unit_id    uuid        not null,
    post       text        not null,
    assignee   uuid,
    step       text        not null,
    opened_at  timestamptz not null,
    due        timestamptz not null,
    version    integer     not null,
    opinion_of integer     not null,
    waiting    integer     not null,
    primary key (dossier_id, task_no)
) with (fillfactor = 70);

create index task_open on dossier.task (unit_id, post, due, dossier_id, task_no);

-- Which agencies a dossier concerns, for their registers.
create table dossier.involved (
    dossier_id  uuid        not null,
    agency_id   uuid        not null,
    received_at timestamptz not null,
    primary key (dossier_id, agency_id)
);

create index involved_register on dossier.involved (agency_id, received_at, dossier_id);

grant usage on schema dossier to ${app_role};
grant select, insert, update, delete on all tables in schema dossier to ${app_role};
