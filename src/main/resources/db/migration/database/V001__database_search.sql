-- Trigram search over text that the program folds itself (lower case, no diacritics).
create extension if not exists pg_trgm with schema public;
