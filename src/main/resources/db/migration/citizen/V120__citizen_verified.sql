-- Which facts of an account an identity provider vouches for: those are not typed over.
alter table citizen.account add column verified text[] not null default '{}';

alter table citizen.representation drop constraint representation_kind_check;
alter table citizen.representation add constraint representation_kind_check
    check (kind in ('PARENT', 'EMPLOYEE', 'AUTHORISED'));

-- Such as a provider knows them; no code has answered from there, so they are no way in.
alter table citizen.account add column phone text not null default '';
alter table citizen.account add column email text not null default '';

-- Passkeys: a device proves itself by a key that never leaves it. The handle is what the device
-- knows the account by, also after the account became part of another.
create table citizen.passkey (
    credential bytea       primary key,
    id         uuid        not null unique,
    account    uuid        not null references citizen.account,
    handle     bytea       not null,
    public_key bytea       not null,
    sign_count bigint      not null,
    name       text        not null,
    added_at   timestamptz not null,
    used_at    timestamptz
);

create index passkey_account on citizen.passkey (account);
create index passkey_handle on citizen.passkey (handle);

grant select, insert, update, delete on citizen.passkey to ${app_role};
