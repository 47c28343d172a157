-- The token of an admin for Moodle's web services, for each registration of a Moodle that has one.

create table moodle_access (
  registration_id varchar(64)   not null primary key,
  -- Sealed by the gateway.
  sealed_token    varchar(1000) not null,
  changed_at      timestamp with time zone not null,
  version         bigint        not null,
  constraint fk_moodle_access_registration foreign key (registration_id) references registration (id)
    on delete cascade
);
