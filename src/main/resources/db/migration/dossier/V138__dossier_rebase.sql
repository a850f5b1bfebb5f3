-- The process that a task belongs to, where its dossier goes by another than its version's own.
alter table dossier.task add column process_id uuid;

-- Instruments under which open dossiers of an agency go on by a newer process of their procedure. The
-- number and the day are those of the decision that approved the process.
create table dossier.rebase (
    rebase_id  uuid        primary key,
    agency_id  uuid        not null,
    procedure  text        not null,
    process_id uuid        not null,
    number     text        not null check (number <> ''),
    day        date        not null,
    summary    text        not null check (summary <> ''),
    drafted_by uuid        not null,
    drafted_at timestamptz not null,
    signed_by  uuid,
    signed_at  timestamptz,
    signature  text,
    run_by     uuid,
    job        uuid,
    check ((signed_by is null) = (signed_at is null)),
    check ((signed_by is null) = (signature is null))
) with (fillfactor = 90);

create index rebase_drafted on dossier.rebase (drafted_at, rebase_id);

-- One command for each chosen dossier, from the step at which it was seen; its key makes it one.
create table dossier.rebase_item (
    rebase_id         uuid    not null references dossier.rebase on delete cascade,
    item_no           integer not null,
    dossier_id        uuid    not null,
    key               uuid    not null,
    from_process      uuid    not null,
    step              text    not null,
    to_step           text    not null,
    outcome           text    not null default 'OPEN',
    ended_at          timestamptz,
    due_before        timestamptz,
    due_after         timestamptz,
    refusal           text,
    refusal_arguments text[],
    refusal_basis     text,
    primary key (rebase_id, item_no),
    check (outcome in ('OPEN', 'MOVED', 'ALREADY', 'REFUSED')),
    check ((outcome = 'MOVED') = (due_before is not null and due_after is not null)),
    check ((outcome = 'REFUSED') = (refusal is not null))
) with (fillfactor = 70);

grant select, insert, update, delete on dossier.rebase, dossier.rebase_item to ${app_role};
