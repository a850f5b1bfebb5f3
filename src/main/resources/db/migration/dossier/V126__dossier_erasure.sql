-- The signed result as a file, by the event that added it.
create table dossier.result_file (
    dossier_id uuid    not null,
    version    integer not null,
    file_hash  text    not null,
    primary key (dossier_id, version)
);

grant select, insert, update, delete on dossier.result_file to ${app_role};

-- Papers go with the person whom they name, and files that nothing needs any more after them.
grant delete on document.issued_paper, document.file to ${app_role};
grant update (stored_at) on document.file to ${app_role};
create index issued_paper_file on document.issued_paper (file_hash);
create index file_stored on document.file (stored_at);
create index signature_file on dossier.signature (file_hash);
create index result_file_hash on dossier.result_file (file_hash);
