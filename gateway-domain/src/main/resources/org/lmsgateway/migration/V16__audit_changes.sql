-- Who changed what from what to what.

alter table audit_entry add column actor_name varchar(255);
alter table audit_entry add column actor_tenant_id varchar(64);
alter table audit_entry add column subject_name varchar(255);
-- JSON, bounded by the number of a thing's fields and the length of what is kept of each.
alter table audit_entry add column changes text;

-- One spelling for the kinds of things.
update audit_entry set subject_type = 'api-client' where subject_type = 'api client';
update audit_entry set subject_type = 'gateway-key' where subject_type = 'signing key';
update audit_entry set subject_type = 'tool-key' where subject_type = 'tool key';
-- So far the short text was the thing's name.
update audit_entry set subject_name = substring(detail, 1, 255), detail = ''
  where subject_type in ('app', 'api-client', 'invitation')
    or (subject_type = 'registration' and action in ('CREATED', 'DELETED', 'CONFIRMED'));

create index ix_audit_occurred on audit_entry (occurred_at, id);
create index ix_audit_subject on audit_entry (subject_type, subject_id, occurred_at, id);
drop index ix_audit_tenant;
create index ix_audit_tenant on audit_entry (tenant_id, occurred_at, id);
