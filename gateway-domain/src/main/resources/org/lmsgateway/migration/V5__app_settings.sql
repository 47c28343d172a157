-- What an app is given, the least that it needs, and how it proves itself.

alter table app add column deep_paths boolean default true not null;
alter table app add column messages varchar(100) default 'RESOURCE_LINK' not null;
alter table app add column services varchar(100) default '' not null;
alter table app add column claims_released varchar(20) default 'EMAIL' not null;
alter table app add column custom_parameters varchar(4000) default '' not null;
alter table app add column previous_secret_hash varchar(100);
alter table app add column previous_secret_ends_at timestamp with time zone;
alter table app add column jwks_url varchar(1000);
alter table app add column jwks varchar(8000);

-- Who deletes an app takes it out of all registrations.
alter table registration_app drop constraint fk_registration_app_app;
alter table registration_app add constraint fk_registration_app_app
  foreign key (app_id) references app (id) on delete cascade;

-- Each assertion of an app counts once in the whole cluster (RFC 7523 section 3, 7).
create table used_assertion (
  id         varchar(100) not null primary key,
  expires_at timestamp with time zone not null
);
create index ix_used_assertion_expires on used_assertion (expires_at);
