-- Publication decisions as they were registered; applied once and then never changed.
create table catalog.decision (
    id           uuid primary key,
    number       text        not null,
    signed_on    date        not null,
    effective_on date        not null,
    received_on  date,
    basis_on     date,
    issuer       text        not null check (issuer in ('MINISTRY', 'PROVINCE')),
    saved_at     timestamptz not null,
    applied_at   timestamptz
);

create table catalog.decision_file (
    decision uuid not null references catalog.decision on delete cascade,
    name     text not null,
    content  text not null,
    primary key (decision, name)
);

create table catalog.decision_abolished (
    decision    uuid not null references catalog.decision on delete cascade,
    code        text not null,
    replaced_by text not null,
    primary key (decision, code)
);

grant select, insert, update, delete
    on catalog.decision, catalog.decision_file, catalog.decision_abolished to ${app_role};
