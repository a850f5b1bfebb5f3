-- Which dossier started which others, and by which of its tasks.
create table dossier.family (
    child_id  uuid    primary key,
    parent_id uuid    not null,
    task_no   integer not null,
    procedure text    not null
);

create index family_parent on dossier.family (parent_id);

grant select, insert, update, delete on dossier.family to ${app_role};
