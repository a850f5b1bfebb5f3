-- Dossiers that a register is asked for by their state: under way, ended without a result, or late.
-- They are few beside all that went as it should, and have the register's order of their own.
create table dossier.notable (
    agency_id   uuid        not null,
    received_at timestamptz not null,
    dossier_id  uuid        not null,
    primary key (agency_id, received_at, dossier_id)
);

insert into dossier.notable (agency_id, received_at, dossier_id)
select i.agency_id, i.received_at, i.dossier_id
from dossier.involved i
join dossier.dossier d on d.dossier_id = i.dossier_id
where d.returned_at is null
   or d.outcome <> 'RESULT'
   or coalesce(d.paused_at, d.resolved_at) > d.promised_due
   or exists (select 1 from dossier.task t where t.dossier_id = d.dossier_id);

grant select, insert, update, delete on dossier.notable to ${app_role};
