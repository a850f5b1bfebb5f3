-- A code is looked for by any part of it: of one year's codes, or of a slip that is half torn off.
create index code_search on dossier.code using gin (code gin_trgm_ops);
