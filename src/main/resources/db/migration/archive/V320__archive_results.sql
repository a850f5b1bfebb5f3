-- The register of results (sổ kết quả giải quyết): what was issued, by a dossier or before the
-- system; what it says of its e-file and whether it still holds.
create schema archive;

create table archive.result (
    id            uuid primary key,
    agency        uuid        not null,
    -- Absent for a result of before the system.
    dossier       uuid,
    version       uuid,
    procedure     text        not null collate "C",
    type          text        not null collate "C",
    number        text        not null,
    signed_on     date        not null,
    issuer        text        not null,
    signer        text        not null,
    -- Empty once the person was erased.
    owner_kind    text        not null check (owner_kind in ('PERSON', 'ORGANISATION')),
    owner_name    text        not null,
    owner_number  text        not null collate "C",
    folded        text        not null,
    valid_from    date,
    valid_to      date check (valid_to >= valid_from),
    -- The e-file that the dossier has of it, before anybody confirmed it here.
    offered       text        not null default '',
    attached_at   timestamptz,
    entered_at    timestamptz not null,
    revision      integer     not null check (revision > 0),
    code          text collate "C" unique,
    file          text        not null default '',
    file_name     text        not null default '',
    confirmed_at  timestamptz,
    confirmed_by  uuid,
    -- The first of the confirmations.
    digitised_at  timestamptz,
    verdict       text        not null default '',
    salt          bytea,
    check ((confirmed_at is null) = (confirmed_by is null)),
    check ((confirmed_at is null) = (code is null) and (confirmed_at is null) = (digitised_at is null))
);

create index result_dossier on archive.result (dossier) where dossier is not null;
create index result_signed on archive.result (agency, signed_on, id);
create index result_awaiting on archive.result (agency, signed_on, id) where confirmed_at is null;
create index result_confirmed on archive.result (agency, digitised_at) where digitised_at is not null;
create index result_owner on archive.result (owner_number) where owner_number <> '';
create index result_folded on archive.result using gin (folded gin_trgm_ops);
create index result_offered on archive.result (offered) where offered <> '';
-- One e-file is of one result.
create unique index result_file on archive.result (file) where file <> '';
-- A result of before the system is entered once.
create unique index result_old on archive.result (agency, type, number, signed_on) where dossier is null;

-- Since when a dossier has files of its papers; a row only where it has.
create table archive.papers (
    dossier  uuid primary key,
    files_at timestamptz not null
);

-- That it holds no more. What was said by mistake is taken back and stays.
create table archive.ending (
    result      uuid        not null references archive.result,
    no          integer     not null check (no > 0),
    kind        text        not null check (kind in ('REPLACED', 'WITHDRAWN')),
    on_day      date        not null,
    basis       text        not null,
    replaced_by uuid references archive.result,
    at          timestamptz not null,
    by_staff    uuid        not null,
    undone_at   timestamptz,
    undone_by   uuid,
    primary key (result, no),
    check ((undone_at is null) = (undone_by is null))
);

create unique index ending_one on archive.ending (result) where undone_at is null;

create table archive.act (
    result   uuid        not null references archive.result,
    no       integer     not null check (no > 0),
    step     text        not null,
    at       timestamptz not null,
    by_staff uuid        not null,
    note     text        not null,
    primary key (result, no)
);

-- The gapless number of codes of an agency's year.
create table archive.book (
    agency uuid    not null,
    year   integer not null,
    last   integer not null check (last > 0),
    primary key (agency, year)
);

-- Digitised results drawn to be looked at by somebody else than who confirmed them.
create table archive.sample (
    id         uuid primary key,
    agency     uuid        not null,
    seed       text        not null,
    from_day   date        not null,
    to_day     date        not null check (to_day >= from_day),
    size       integer     not null check (size > 0),
    population integer     not null check (population > 0),
    digest     text        not null,
    drawn_at   timestamptz not null,
    drawn_by   uuid        not null
);

create table archive.sampled (
    sample     uuid    not null references archive.sample,
    position   integer not null check (position > 0),
    result     uuid    not null references archive.result,
    passed     boolean,
    note       text    not null default '',
    checked_at timestamptz,
    checked_by uuid,
    primary key (sample, position),
    unique (sample, result),
    check ((passed is null) = (checked_at is null) and (passed is null) = (checked_by is null))
);

grant usage on schema archive to ${app_role};
grant select, insert, update on archive.result, archive.ending, archive.book, archive.sampled
    to ${app_role};
grant select, insert, update (note) on archive.act to ${app_role};
grant select, insert on archive.sample, archive.papers to ${app_role};
