-- Asked by the sweep of files.
create index attachment_hash on filing.attachment (hash);
create index filed_file_hash on filing.filed_file (hash);
