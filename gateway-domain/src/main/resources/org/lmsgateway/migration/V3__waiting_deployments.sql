-- Deployments of an LMS that launched but were not confirmed by an admin.
create table waiting_deployment (
  id              varchar(64)  not null primary key,
  registration_id varchar(64)  not null,
  deployment_id   varchar(255) not null,
  standing        varchar(20)  not null,
  first_seen_at   timestamp with time zone not null,
  last_seen_at    timestamp with time zone not null,
  launches        integer      not null,
  constraint uq_waiting_deployment unique (registration_id, deployment_id),
  constraint fk_waiting_deployment_registration foreign key (registration_id)
    references registration (id) on delete cascade
);
