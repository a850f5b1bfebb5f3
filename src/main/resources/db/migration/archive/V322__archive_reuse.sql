-- A paper of a dossier that was linked from the store instead of being handed in again.
create table archive.reuse (
    dossier uuid        not null,
    paper   text        not null,
    result  uuid        not null references archive.result,
    file    text        not null,
    at      timestamptz not null,
    primary key (dossier, paper, result)
);

create index reuse_result on archive.reuse (result);

grant select, insert, delete on archive.reuse to ${app_role};
