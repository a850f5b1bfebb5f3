-- Life that is not simple: pauses, endings without a result, apologies.

alter table dossier.dossier
    add column outcome         text,
    add column paused_at       timestamptz,
    add column apologised_at   timestamptz,
    add column reappointed_due timestamptz,
    add column sets            smallint not null default 1;

alter table dossier.dossier
    drop constraint dossier_check,
    drop constraint dossier_check1;

update dossier.dossier
set outcome = case when resolved_at is null then null else 'RESULT' end,
    state = (state::jsonb || '{"filed": [], "pauses": [], "apologies": []}'
        || case when resolved_at is null then '{}' else '{"outcome": "RESULT"}' end::jsonb)::text;

alter table dossier.dossier
    alter column promised_due drop not null,
    add check ((outcome is not null) = (resolved_at is not null)),
    add check (returned_at is null or resolved_at is not null);

-- Dossiers whose promise is coming due: for drafts of apologies and for warnings.
create index dossier_promised on dossier.dossier (promised_due) where resolved_at is null;

-- What of the citizen a task waits for, and whether its clock stands.
alter table dossier.task
    add column waits text,
    add column held  boolean not null default false;

-- Who came in the applicant's stead.
alter table dossier.applicant
    add column representative    text,
    add column representative_id text,
    add column authority         text;

-- What the post brought, for the minute of each day.
create table dossier.posted (
    dossier_id uuid        primary key,
    agency_id  uuid        not null,
    filed_at   timestamptz not null
);

create index posted_day on dossier.posted (agency_id, filed_at);

grant select, insert, update, delete on dossier.posted to ${app_role};
