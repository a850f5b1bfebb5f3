-- How a dossier stands is the sum of its events; the copy of it that each act wrote anew was most of
-- what an act wrote.
alter table dossier.dossier drop column state;
