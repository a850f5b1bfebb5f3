-- What was last found of the signatures of a file. Names in it are those of the certificates; it goes with the file.
create table document.signature_check (
    hash        text        not null primary key references document.file on delete cascade,
    known_since timestamptz not null,
    checked_at  timestamptz not null,
    verdict     jsonb       not null
);

grant select, insert, update on document.signature_check to ${app_role};

-- Somebody shows a file and asks whether it was issued here.
create index issued_paper_hash on document.issued_paper (file_hash);
