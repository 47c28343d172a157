-- Deep linking launches whose LMS waits for content.

create table content_request (
  launch_id       varchar(64)  not null primary key,
  registration_id varchar(64)  not null,
  app_id          varchar(64)  not null,
  deployment_id   varchar(255) not null,
  -- What the LMS asked for, encrypted: the address to return to may hold somebody's session.
  settings        text         not null,
  expires_at      timestamp with time zone not null,
  code_hash       varchar(100),
  code_expires_at timestamp with time zone,
  -- What the app returns, readable with the code alone.
  content         text,
  returned_at     timestamp with time zone,
  constraint uq_content_request_code unique (code_hash),
  constraint fk_content_request_registration foreign key (registration_id)
    references registration (id) on delete cascade
);
create index ix_content_request_expires on content_request (expires_at);
