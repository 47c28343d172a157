package org.lmsgateway.shared.naming;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Names of tenants, for components that know tenants by their ids only. */
public interface NamedTenants {

  /**
   * Tenants to choose from, in the order of names. For operators only.
   *
   * @param text a part of the name or of the directory, or a whole id; the first of all if blank
   * @param most how many at the most; 1 to 100
   */
  List<NamedTenant> find(String text, int most);

  /**
   * What tenants are called, by their ids. Operators and auditors of the whole gateway are told of
   * all, everyone else of the own tenant; of others, and of ids that nobody has, nothing is said.
   *
   * @param ids may be empty
   */
  Map<String, String> names(Collection<String> ids);
}
