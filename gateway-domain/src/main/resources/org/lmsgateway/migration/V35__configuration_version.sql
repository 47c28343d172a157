-- Raised by each change of what launches are decided by; nodes keep that in memory by this version.
create table configuration_version (
  version bigint not null
);

insert into configuration_version (version) values (1);
