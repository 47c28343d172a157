-- The day (UTC) that a launch began on, as its signed state says, so that each node takes the same for
-- the same nonce; of a refused launch, the day it was refused on. Records from before have the day of
-- this migration. The default is for nodes of the version before, which know nothing of it.
alter table launch add column on_day date
  default cast(current_timestamp at time zone 'UTC' as date) not null;
