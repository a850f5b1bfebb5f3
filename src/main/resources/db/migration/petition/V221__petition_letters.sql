-- Replies as they were signed: each names its sender, so all of them are kept while the sender is, and none after.
create table petition.letter (
    petition uuid    not null references petition.petition,
    version  integer not null,
    hash     text    not null,
    primary key (petition, version)
);

create index letter_hash on petition.letter (hash);

insert into petition.letter (petition, version, hash)
select id, version, signed_file from petition.petition where signed_file <> '' and not erased;

drop index petition.petition_signed;
alter table petition.petition drop column signed_file;

grant select, insert, delete on petition.letter to ${app_role};
