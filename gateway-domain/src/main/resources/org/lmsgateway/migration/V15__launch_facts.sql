-- What a launch said that helps to find out what became of it; no person is in it.
alter table launch add column facts text;

-- Operators look for refused launches of all tenants.
create index ix_launch_outcome on launch (result, occurred_at, id);
