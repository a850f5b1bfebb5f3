-- Who may sign in, with what. Passwords are Argon2id hashes; tokens and recovery codes SHA-256 of
-- long random text.
create schema identity;

create table identity.account (
    id            uuid primary key,
    staff         uuid        not null,
    username      text        not null unique,
    password_hash text        not null,
    roles         text[]      not null,
    active        boolean     not null default true,
    must_change   boolean     not null default false,
    language      text,
    failures      integer     not null default 0,
    locked_until  timestamptz,
    totp_secret   text,
    totp_step     bigint      not null default 0,
    created_at    timestamptz not null
);

create index account_staff on identity.account (staff);

create table identity.recovery_code (
    account uuid  not null references identity.account,
    hash    bytea not null,
    used_at timestamptz,
    primary key (account, hash)
);

create table identity.api_token (
    id         uuid primary key,
    account    uuid        not null references identity.account,
    label      text        not null,
    hash       bytea       not null unique,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
);

create index api_token_account on identity.api_token (account);

-- The shape that Spring Session prescribes.
create table identity.session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index session_by_id on identity.session (session_id);
create index session_by_expiry on identity.session (expiry_time);
create index session_by_principal on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36)     not null references identity.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

grant usage on schema identity to ${app_role};
grant select, insert, update, delete on all tables in schema identity to ${app_role};
