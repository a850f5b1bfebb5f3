-- Drafts of internal processes are changed press by press: what was before stands in past, what was
-- undone in ahead, and stamp says which standing a press has seen. A draft that follows has the
-- constituents of the version before it, taken anew when it is published.
alter table catalog.procedure_draft
    add column follows  boolean not null default false,
    add column origin   text    not null default 'NATIONAL'
        check (origin in ('COPIED', 'DRAWN', 'NATIONAL')),
    add column past     jsonb   not null default '[]',
    add column ahead    jsonb   not null default '[]',
    add column stamp    integer not null default 1,
    add column saved_by uuid;

update catalog.procedure_draft set origin = 'DRAWN' where process is not null;

create unique index procedure_draft_day on catalog.procedure_draft (code, valid_from);
