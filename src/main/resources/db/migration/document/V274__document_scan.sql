-- Whether a file that somebody handed in was looked at by a virus scanner, and what came of it.
-- What the program made itself needs none.
alter table document.file
    add column scan       text not null default 'NOT_SCANNED'
        check (scan in ('NOT_NEEDED', 'NOT_SCANNED', 'CLEAN', 'INFECTED', 'TOO_LARGE')),
    add column scanned_at timestamptz;

update document.file f
   set scan = 'NOT_NEEDED'
 where exists (select from document.issued_paper p where p.file_hash = f.hash);

create index file_not_clean on document.file (scan, stored_at, hash)
    where scan in ('NOT_SCANNED', 'INFECTED', 'TOO_LARGE');

-- Each look at a file: only added to, gone with its file.
create table document.scan (
    id         bigint generated always as identity primary key,
    hash       text        not null references document.file on delete cascade,
    scanned_at timestamptz not null,
    result     text        not null check (result in ('CLEAN', 'INFECTED', 'TOO_LARGE')),
    finding    text        not null,
    signatures text        not null
);

create index scan_hash on document.scan (hash, id);

-- When the scanner began to answer, ceased to, or got other signatures: only added to.
create table document.scanner_watch (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    answers    boolean     not null,
    signatures text        not null
);

grant update (scan, scanned_at) on document.file to ${app_role};
grant select, insert on document.scan, document.scanner_watch to ${app_role};
