-- Filters of lists that staff keep under a name: the address of the list and what was asked of it.
create table identity.list_filter (
    id      uuid        primary key,
    staff   uuid        not null,
    unit    uuid,
    path    text        not null,
    query   text        not null,
    name    text        not null,
    kept_at timestamptz not null,
    unique (staff, path, name)
);

create index list_filter_shared on identity.list_filter (unit, path) where unit is not null;

grant select, insert, update, delete on identity.list_filter to ${app_role};
