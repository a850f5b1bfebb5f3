-- Where the digest of the morning goes as well, if its reader wants that.
alter table identity.account add column email text not null default '';
