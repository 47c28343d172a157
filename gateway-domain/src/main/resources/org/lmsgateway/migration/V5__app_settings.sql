-- What an app is given, the least that it needs, and how it proves itself.

alter table app add column deep_paths boolean default true not null;
alter table app add column messages varchar(100) default 'RESOURCE_LINK' not null;
alter table app add column services varchar(100) default '' not null;
alter table app add column claims_released varchar(20) default 'EMAIL' not null;
alter table app add column previous_secret_hash varchar(100);
alter table app add column previous_secret_ends_at timestamp with time zone;
alter table app add column jwks_url varchar(1000);
alter table app add column jwks varchar(8000);
