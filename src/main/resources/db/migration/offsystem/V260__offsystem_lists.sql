-- Dossiers outside the system (hồ sơ ngoài hệ thống): lists that are kept apart from it, and what
-- became of each of their lines.
create schema offsystem;

create table offsystem.list (
    id           uuid primary key,
    kind         text        not null
        check (kind in ('PAPER_REGISTER', 'OUTGOING', 'FEE_RECEIPT', 'POSTAL')),
    unit         uuid        not null,
    from_day     date        not null,
    to_day       date        not null check (to_day >= from_day),
    source       text        not null,
    state        text        not null check (state in ('READ', 'TAKEN', 'WITHDRAWN')),
    read_at      timestamptz not null,
    read_by      uuid        not null,
    taken_at     timestamptz,
    taken_by     uuid,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    reason       text        not null default '',
    file         text        not null,
    file_name    text        not null,
    check ((state = 'READ') = (taken_at is null and taken_by is null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null and withdrawn_by is not null)),
    check ((state = 'WITHDRAWN') = (reason <> ''))
);

-- The very same file is taken once; one that was withdrawn may be brought in again.
create unique index list_taken on offsystem.list (file) where state = 'TAKEN';
create index list_file on offsystem.list (file);

-- What stands on a line is never changed; where it stands follows from what was done with it.
create table offsystem.line (
    id           uuid primary key,
    list         uuid    not null references offsystem.list,
    no           integer not null check (no > 0),
    kind         text    not null,
    unit         uuid    not null,
    code         text    not null collate "C",
    number       text    not null,
    day          date    not null,
    name         text    not null,
    address      text    not null,
    words        text    not null,
    amount       bigint check (amount >= 0),
    -- The same without diacritics, as it is compared.
    folded_name  text    not null,
    folded_words text    not null,
    folded_number text   not null collate "C",
    state        text    not null
        check (state in ('MATCHED', 'PROPOSED', 'OPEN', 'CONFIRMED', 'ENTERED', 'DISMISSED')),
    procedure    text    not null,
    field        text    not null,
    case_day     date    not null,
    dossier      uuid,
    -- The day on which the dossier came into the system.
    entered_on   date,
    unique (list, no),
    check ((state in ('MATCHED', 'ENTERED')) = (dossier is not null and entered_on is not null))
);

create index line_dossier on offsystem.line (dossier) where dossier is not null;
-- Few are late or were linked, and indicators look for them again and again.
create index line_late on offsystem.line (dossier) where state = 'MATCHED' and day < entered_on;
create index line_entered on offsystem.line (dossier) where state = 'ENTERED';
create index line_case on offsystem.line (unit, case_day) where state <> 'MATCHED';

-- Dossiers that a line may be, with what speaks for it; made anew when its list is taken.
create table offsystem.candidate (
    line           uuid    not null references offsystem.line,
    dossier        uuid    not null,
    score          integer not null,
    code_same      boolean not null,
    number_same    boolean not null,
    name_like      integer not null,
    days           integer,
    procedure_like integer not null,
    primary key (line, dossier)
);

create index candidate_dossier on offsystem.candidate (dossier);

-- What was done with a line; only added to. Nobody did what has no person: it matched by itself.
create table offsystem.act (
    line     uuid        not null references offsystem.line,
    position integer     not null check (position > 0),
    step     text        not null,
    at       timestamptz not null,
    by_staff uuid,
    note     text        not null,
    dossier  uuid,
    primary key (line, position)
);

-- Numbers of results and receipts by which dossiers are known elsewhere, read off the journal.
create table offsystem.number (
    dossier uuid not null,
    number  text not null collate "C",
    primary key (dossier, number)
);

grant usage on schema offsystem to ${app_role};
grant select, insert, update, delete on offsystem.list, offsystem.line, offsystem.candidate to ${app_role};
grant select, insert on offsystem.act to ${app_role};
grant select, insert on offsystem.number to ${app_role};
