-- What people fill in online, until they file it, and what they filed.
create schema filing;

-- One key for the draft and the dossier that becomes of it: what is sent twice is filed once.
create table filing.draft (
    id          uuid        primary key,
    account     uuid        not null,
    procedure   text        not null,
    version_id  uuid        not null,
    agency_id   uuid        not null,
    form_id     uuid        not null,
    content     text        not null,
    version     integer     not null,
    begun_at    timestamptz not null,
    saved_at    timestamptz not null,
    assisted_by uuid
);

create index draft_account on filing.draft (account, saved_at desc);
create index draft_saved on filing.draft (saved_at);

create table filing.attachment (
    draft_id    uuid        not null references filing.draft on delete cascade,
    id          uuid        not null,
    slot        text        not null,
    name        text        not null,
    hash        text        not null,
    size        bigint      not null,
    media_type  text        not null,
    attached_at timestamptz not null,
    primary key (draft_id, id)
);

create table filing.filed (
    dossier_id  uuid        primary key,
    account     uuid        not null,
    form_id     uuid        not null,
    case_id     text        not null,
    level       text        not null check (level in ('CONTACT', 'LEVEL_1', 'LEVEL_2')),
    answers     text        not null,
    filed_at    timestamptz not null,
    assisted_by uuid
);

create index filed_account on filing.filed (account, filed_at desc);

-- Files of the dossier: those it was filed with, and those sent in answer to a request.
create table filing.filed_file (
    dossier_id  uuid        not null references filing.filed,
    id          uuid        not null,
    slot        text        not null,
    name        text        not null,
    hash        text        not null,
    size        bigint      not null,
    media_type  text        not null,
    attached_at timestamptz not null,
    primary key (dossier_id, id)
);

grant usage on schema filing to ${app_role};
grant select, insert, update, delete on all tables in schema filing to ${app_role};
