-- A delegation that was ended before its last day stays: what was done under it was done under it.
alter table organization.delegation add column ended_at timestamptz;
