-- How a dossier came, for figures that count in sets; the state has it for the rules.
alter table dossier.dossier add column channel text;
update dossier.dossier set channel = state::jsonb ->> 'channel';
alter table dossier.dossier alter column channel set not null;

-- What was there, or came, since a day: unresolved now, or resolved since.
create index dossier_figures on dossier.dossier (agency_id, resolved_at);
