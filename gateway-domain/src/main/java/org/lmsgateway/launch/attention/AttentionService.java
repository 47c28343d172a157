package org.lmsgateway.launch.attention;

/** Says what wants to be looked at: of the caller's tenant; to an operator, of all. */
public interface AttentionService {

  /** In five queries at the most, each for the first few. */
  Attention today();

  /** What an empty gateway still lacks, in three queries. */
  Beginnings beginnings();
}
