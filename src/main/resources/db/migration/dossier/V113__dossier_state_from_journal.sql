-- How a dossier stands is the sum of its events; the copy of it that each act wrote anew was most of
-- what an act wrote.
alter table dossier.dossier drop column state;

-- What a task list shows stands in the row of the task: reading it elsewhere was most of the list's
-- work. The row goes when the step ends, and the applicant's name in it too.
alter table dossier.task
    add column code         text,
    add column version_id   uuid,
    add column promised_due timestamptz,
    add column applicant    text not null default '';

update dossier.task t
set code = d.code, version_id = d.version_id, promised_due = d.promised_due,
    applicant = coalesce(
        (select coalesce(a.organisation, a.full_name) from dossier.applicant a
         where a.dossier_id = t.dossier_id), '')
from dossier.dossier d
where d.dossier_id = t.dossier_id;

alter table dossier.task
    alter column code set not null,
    alter column version_id set not null,
    alter column applicant drop default;
