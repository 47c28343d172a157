-- Requests to the API that are done once, however often they are sent. Kept for a day.
create table idempotent_request (
  -- Made of the caller and the key that the caller chose, neither of which can be told from it.
  id          varchar(100) not null primary key,
  fingerprint varchar(100) not null,
  begun_at    timestamp with time zone not null,
  -- Encrypted, because answers may hold secrets; null while the request runs.
  answer      text
);
create index ix_idempotent_request_begun on idempotent_request (begun_at);
