-- That the owner of a result lets agencies use it for other dossiers: given, and taken back, on days.
create table archive.sharing (
    result       uuid        not null references archive.result,
    no           integer     not null check (no > 0),
    account      uuid        not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at),
    primary key (result, no)
);

create unique index sharing_one on archive.sharing (result) where withdrawn_at is null;

grant select, insert, update on archive.sharing to ${app_role};
