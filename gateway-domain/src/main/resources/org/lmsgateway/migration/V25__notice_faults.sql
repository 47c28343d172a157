-- Why an app did not take a notice at the last attempt: a fault of the network, or a status.
alter table notice_delivery add column fault varchar(40);
