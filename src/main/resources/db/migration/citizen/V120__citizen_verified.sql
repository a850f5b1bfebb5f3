-- Which facts of an account an identity provider vouches for: those are not typed over.
alter table citizen.account add column verified text[] not null default '{}';

alter table citizen.representation drop constraint representation_kind_check;
alter table citizen.representation add constraint representation_kind_check
    check (kind in ('PARENT', 'EMPLOYEE', 'AUTHORISED'));

-- Such as a provider knows them; no code has answered from there, so they are no way in.
alter table citizen.account add column phone text not null default '';
alter table citizen.account add column email text not null default '';
