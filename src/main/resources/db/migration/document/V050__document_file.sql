-- Files by the hash of their content, and the papers that were issued once and for all.
create schema document;

create table document.file (
    hash       text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size > 0),
    media_type text        not null,
    stored_at  timestamptz not null
);

create table document.issued_paper (
    subject_id   uuid        not null,
    subject_kind text        not null,
    form_kind    text        not null,
    variant      text        not null,
    sequence     integer     not null check (sequence > 0),
    form_ref     text        not null,
    file_hash    text        not null,
    issued_at    timestamptz not null,
    primary key (subject_id, subject_kind, form_kind, variant, sequence)
);

grant usage on schema document to ${app_role};
grant select, insert on all tables in schema document to ${app_role};
