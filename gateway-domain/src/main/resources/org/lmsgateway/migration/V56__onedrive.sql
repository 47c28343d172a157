-- Where OneDrive of a directory is.

alter table microsoft_connection add onedrive_url varchar(255);
