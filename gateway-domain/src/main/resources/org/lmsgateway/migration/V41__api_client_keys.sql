-- API clients may prove themselves by keys or certificates of their own.
alter table api_client add column jwks_url varchar(1000);
alter table api_client add column jwks varchar(8000);
alter table api_client add column certificates varchar(8000);
-- By what assertions name the keys that were entered, a line each.
alter table api_client add column key_ids varchar(8000);
alter table api_client add column keys_end_at timestamp with time zone;
