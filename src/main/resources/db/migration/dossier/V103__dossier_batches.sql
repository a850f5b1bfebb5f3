-- The same act on many tasks: who asked, for what, and with which words. Each item is one command.
create table dossier.batch (
    batch_id   uuid        primary key,
    staff      uuid        not null,
    units      uuid[]      not null,
    started_at timestamptz not null,
    act        text        not null,
    choice     text,
    note       text,
    result     text,
    number     text,
    signed_on  date,
    method     text,
    receiver   text,
    job        uuid,
    stopped_at timestamptz
) with (fillfactor = 90);

create index batch_of on dossier.batch (staff, started_at, batch_id);

-- The key makes the command one command: carried out but not noted, it is answered, not repeated.
create table dossier.batch_item (
    batch_id          uuid        not null,
    item_no           integer     not null,
    dossier_id        uuid        not null,
    task_no           integer     not null,
    seen              integer     not null,
    key               uuid        not null,
    outcome           text        not null default 'OPEN',
    ended_at          timestamptz,
    refusal           text,
    refusal_arguments text[],
    refusal_basis     text,
    primary key (batch_id, item_no),
    check (outcome in ('OPEN', 'DONE', 'REFUSED')),
    check ((outcome = 'REFUSED') = (refusal is not null))
) with (fillfactor = 70);

grant select, insert, update, delete on dossier.batch, dossier.batch_item to ${app_role};
