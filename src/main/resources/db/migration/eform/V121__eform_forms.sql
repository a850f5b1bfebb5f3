-- Forms of procedure versions. A published revision is never changed, for dossiers remember the one they
-- were filed by; the schema is kept as text, so that its hash in the journal can be found again.
create schema eform;

create table eform.form (
    id           uuid        primary key,
    version_id   uuid        not null,
    revision     integer     not null check (revision > 0),
    schema       text        not null,
    layout       jsonb       not null,
    published_at timestamptz not null,
    published_by uuid,
    unique (version_id, revision)
);

-- What the designer works on: one draft for each version, with the layouts before it for undoing.
create table eform.draft_form (
    version_id uuid        primary key,
    layout     jsonb       not null,
    past       jsonb       not null default '[]',
    stamp      integer     not null default 1,
    saved_at   timestamptz not null,
    saved_by   uuid        not null
);

grant usage on schema eform to ${app_role};
grant select, insert on eform.form to ${app_role};
grant select, insert, update, delete on eform.draft_form to ${app_role};
