-- Whether the instrument behind a decision was made by the shortened process and holds from its signing.
alter table catalog.decision add shortened boolean not null default false;

-- When a decision was entered into the national database; only added to, the last row counts.
create table catalog.decision_entry (
    id         uuid primary key,
    decision   uuid        not null references catalog.decision on delete cascade,
    entered_on date        not null,
    noted_at   timestamptz not null,
    noted_by   uuid        not null
);

create index decision_entry_decision on catalog.decision_entry (decision, noted_at);

-- The decision itself and its annexes, by the hash of the file.
create table catalog.decision_paper (
    id           uuid primary key,
    decision     uuid        not null references catalog.decision on delete cascade,
    kind         text        not null check (kind in ('DECISION', 'ANNEX')),
    name         text        not null,
    file         text        not null,
    size         bigint      not null,
    noted_at     timestamptz not null,
    noted_by     uuid        not null,
    withdrawn_at timestamptz
);

create index decision_paper_decision on catalog.decision_paper (decision);
create index decision_paper_file on catalog.decision_paper (file);

grant select, insert on catalog.decision_entry to ${app_role};
grant select, insert, update, delete on catalog.decision_paper to ${app_role};
