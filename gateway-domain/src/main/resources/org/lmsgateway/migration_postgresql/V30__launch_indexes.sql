-- The unique keys of a partitioned table name the day. Few launches are refused: what only they are
-- looked up by holds only them, so that an accepted one costs less.
create unique index concurrently launch_before_id on launch (id, on_day);
create unique index concurrently launch_before_nonce on launch (nonce_hash, on_day);
create unique index concurrently launch_before_code on launch (code_hash, on_day);
create index concurrently launch_before_reason on launch (reason, occurred_at, id)
  where reason is not null;
create index concurrently launch_before_refused on launch (tenant_id, occurred_at, id)
  where reason is not null;
create index concurrently launch_before_all_refused on launch (occurred_at, id)
  where reason is not null;
