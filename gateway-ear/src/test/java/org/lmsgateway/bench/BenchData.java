package org.lmsgateway.bench;

import org.lmsgateway.fixture.Database;

/**
 * Registrations and launches of 90 days, two in a hundred refused for one of three reasons, in one
 * transaction with their counts: the timer that counts would take its time with a million at once.
 */
final class BenchData {

  /** Of the days before those that the gateway makes at its start. */
  private static final String PARTITIONS =
      "do $$ begin for ago in 2..90 loop execute format("
          + "'create table launch_ago_%s partition of launch for values from (%L) to (%L)', ago,"
          + " current_date - ago, current_date - ago + 1); end loop; end $$";

  private BenchData() {}

  /** How much there is of both. */
  record Amount(int registrations, int launches) {

    static final Amount NOTHING = new Amount(0, 0);

    @Override
    public String toString() {
      return "%,d / %,d".formatted(registrations, launches);
    }
  }

  static void fill(Database database, String name, Amount amount) {
    database.execute(name, PARTITIONS);
    grow(database, name, Amount.NOTHING, amount);
  }

  /**
   * Adds what is missing.
   *
   * @param before what was filled in before
   */
  static void grow(Database database, String name, Amount before, Amount after) {
    database.execute(
        name,
        "begin",
        registrations(before.registrations(), after.registrations()),
        "insert into registration_deployment select id, 'd1' from registration"
            + " where client_id like 'bench-%' on conflict do nothing",
        "insert into registration_app select id, 'launch-inspector' from registration"
            + " where client_id like 'bench-%' on conflict do nothing",
        "update registration set status = 'ACTIVE' where client_id like 'bench-%'",
        launches(before.launches(), after),
        "delete from launch_count",
        counts("registration_id"),
        counts("tenant_id"),
        counts("'gateway'"),
        "update launch_counting set counted_until = now(), version = version + 1",
        "commit",
        "vacuum analyze");
  }

  private static String registrations(int from, int to) {
    return "insert into registration (id, tenant_id, name, platform, issuer, client_id,"
        + " authorization_url, token_url, keyset_url, deployment_policy, allow_anonymous, enabled,"
        + " created_at, changed_at, version)"
        + " select md5('r' || n)::uuid::text, (select min(id) from tenant), 'LMS ' || n, 'MOODLE',"
        + " 'https://lms.example', 'bench-' || n, 'https://lms.example/auth',"
        + " 'https://lms.example/token', 'https://lms.example/keys', 'LISTED', false, true,"
        + " now() - interval '100 days', now() - interval '100 days', 1"
        + " from generate_series("
        + from
        + ", "
        + (to - 1)
        + ") n";
  }

  private static String launches(int from, Amount amount) {
    return "insert into launch (id, reference, occurred_at, on_day, tenant_id, registration_id, app_id,"
        + " result, reason, detail, nonce_hash, code_hash, code_expires_at, swapped_at, facts)"
        + " select gen_random_uuid()::text, upper(substr(md5('f' || n), 1, 9)),"
        + " time, (time at time zone 'UTC')::date, (select min(id) from tenant), md5('r' || n % "
        + amount.registrations()
        + ")::uuid::text, 'launch-inspector',"
        + " case when n % 50 = 0 then 'REFUSED' else 'ACCEPTED' end,"
        + " case when n % 50 > 0 then null else (array['TOKEN_EXPIRED', 'SIGNATURE_INVALID',"
        + " 'STATE_EXPIRED'])[1 + n / 50 % 3] end, '',"
        + " case when n % 50 > 0 then md5('n' || n) end, case when n % 50 > 0 then md5('c' || n) end,"
        + " now() - interval '1 hour', case when n % 50 > 0 then now() - interval '1 hour' end,"
        + " E'ISSUER=https://lms.example\\nDEPLOYMENT=d1\\nVERSION=1.3.0\\nALGORITHM=RS256'"
        + " from (select n, now() - interval '1 hour' - n * (interval '89 days' / "
        + Math.max(amount.launches(), 1)
        + ") as time from generate_series("
        + from
        + ", "
        + (amount.launches() - 1)
        + ") n) launches";
  }

  private static String counts(String subject) {
    return "insert into launch_count (subject, on_day, outcome, launches, last_at)"
        + " select "
        + subject
        + ", (occurred_at at time zone 'UTC')::date, coalesce(reason, 'ACCEPTED'), count(*),"
        + " max(occurred_at) from launch group by 1, 2, 3";
  }
}
