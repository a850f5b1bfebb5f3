-- Whether a dossier ever went from one agency to another: few do, and they are looked for among all
-- that ended.
alter table measure.fact add travelled boolean not null default false;
update measure.fact f set travelled = true
where exists (select from measure.hand_over h where h.dossier = f.dossier);
create index fact_travelled on measure.fact (ended_at) where travelled and ended_at is not null;

-- Of whom a result was handed back never changes, so that what was handed back is counted without
-- its facts.
alter table measure.returned add agency uuid, add version uuid;
update measure.returned r set agency = f.agency, version = f.version
from measure.fact f where f.dossier = r.dossier and f.known_to is null;
alter table measure.returned alter agency set not null, alter version set not null;
drop index measure.returned_at;
create index returned_at on measure.returned (at) include (dossier, agency, version, known_at);
