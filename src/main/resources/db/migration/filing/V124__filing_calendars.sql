-- Who subscribed to the calendar of their appointments; of the secret in its address only the hash.
create table filing.calendar (
    account  uuid        primary key,
    hash     bytea       not null unique,
    made_at  timestamptz not null
);

grant select, insert, update, delete on filing.calendar to ${app_role};
