-- Messages with codes are about no dossier; they go with the account whose contact they went to.
create index message_code on notice.message (recipient) where template like '%-code';
