-- Statements of agencies' accounts (sao kê), held against what dossiers owe: a transfer names its
-- dossier by the words on the notice. Only added to; words go with the person of the dossier.
create table payment.statement (
    id      uuid primary key,
    agency  uuid        not null,
    first   date        not null,
    last    date        not null,
    read_at timestamptz not null,
    read_by uuid        not null
);

create index statement_agency on payment.statement (agency, read_at desc);

create table payment.statement_line (
    statement   uuid    not null references payment.statement,
    no          integer not null check (no > 0),
    day         date    not null,
    transaction text    not null,
    amount      bigint  not null check (amount > 0),
    words       text    not null,
    -- Whose words they are; absent where they name no dossier of the agency.
    dossier     uuid,
    primary key (statement, no)
);

create index statement_line_dossier on payment.statement_line (dossier);

grant select, insert on payment.statement to ${app_role};
grant select, insert, update (words) on payment.statement_line to ${app_role};
