-- What admins are told without looking, and where they want to be told it.

create table alert_subscription (
  tenant_id     varchar(64)   not null primary key,
  -- Mail addresses, a line each; empty for none.
  recipients    varchar(4000) not null,
  language      varchar(10)   not null,
  hook_url      varchar(1000),
  -- Signs what is sent to the hook; sealed by the gateway.
  sealed_secret varchar(1000),
  version       bigint        not null,
  constraint fk_alert_subscription_tenant foreign key (tenant_id) references tenant (id)
    on delete cascade
);

create table alert (
  id         varchar(64)  not null primary key,
  tenant_id  varchar(64)  not null,
  kind       varchar(30)  not null,
  -- The id of what it is about, and what that is called.
  subject    varchar(64)  not null,
  name       varchar(255) not null,
  -- Which of several times: what makes the same thing a new alert.
  occurrence varchar(100) not null,
  happens_at timestamp with time zone not null,
  noticed_at timestamp with time zone not null,
  constraint fk_alert_tenant foreign key (tenant_id) references tenant (id) on delete cascade,
  constraint uq_alert unique (tenant_id, kind, subject, occurrence)
);
create index ix_alert_noticed on alert (noticed_at);

create table alert_delivery (
  id       varchar(64)   not null primary key,
  alert_id varchar(64)   not null,
  -- A mail address, or null for the web hook.
  mail     varchar(254),
  state    varchar(10)   not null,
  attempts integer       not null,
  next_at  timestamp with time zone not null,
  version  bigint        not null,
  constraint fk_alert_delivery_alert foreign key (alert_id) references alert (id) on delete cascade
);
create index ix_alert_delivery_due on alert_delivery (state, next_at);
create index ix_alert_delivery_alert on alert_delivery (alert_id);
