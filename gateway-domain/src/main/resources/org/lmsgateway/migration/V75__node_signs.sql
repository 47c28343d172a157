-- The nodes that run, each of which gives a sign twice a minute; one that stops in order takes its row along.
create table node_sign (
  id                 varchar(36) not null primary key,
  -- For people: the host and the number of the process.
  name               varchar(300) not null,
  version            varchar(50) not null,
  -- Against the clock of the database.
  clock_ahead_millis bigint not null,
  -- By the clock of the database.
  signed_at          timestamp with time zone not null
);
