-- Certification: the number of each book is given here, one after the other within a year.
create table dossier.certificate_counter (
    agency_id uuid    not null,
    book      text    not null,
    year      integer not null,
    last      integer not null check (last > 0),
    primary key (agency_id, book, year)
) with (fillfactor = 50);

-- One line of a book; without a number it is entered and waits for its signature. The name of the
-- paper is the note that goes with the event, so that erasing the notes erases it.
create table dossier.certificate (
    dossier_id uuid    primary key,
    agency_id  uuid    not null,
    book       text    not null,
    version    integer not null,
    pages      integer not null check (pages > 0),
    copies     integer not null check (copies > 0),
    fee        bigint  not null check (fee >= 0),
    agreed     text,
    year       integer,
    number     integer,
    signer     uuid,
    signed_on  date,
    unique (agency_id, book, year, number),
    check ((number is null) = (year is null)),
    check ((number is null) = (signer is null)),
    check ((number is null) = (signed_on is null))
) with (fillfactor = 70);

create index certificate_signed on dossier.certificate (agency_id, book, signed_on, number)
    where number is not null;
create index certificate_waiting on dossier.certificate (agency_id) where number is null;

-- Who took something signed on the screen: the picture, by the hash of its content.
create table dossier.signature (
    dossier_id uuid    not null,
    version    integer not null,
    file_hash  text    not null,
    primary key (dossier_id, version)
);

grant select, insert, update, delete
    on dossier.certificate_counter, dossier.certificate, dossier.signature to ${app_role};
