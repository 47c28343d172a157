package org.lmsgateway.deeplinking;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an app returns to the LMS; nothing of it is checked yet.
 *
 * @param items content items by the names of Deep Linking 2.0 §3, and {@code path} for a link into
 *     the app itself; may be empty, and then the teacher has chosen nothing
 * @param message shown to the teacher
 * @param log for the LMS's log
 * @param errorMessage shown to the teacher: something went wrong
 * @param errorLog for the LMS's log: what went wrong
 */
public record ContentChoice(
    List<Map<String, Object>> items,
    Optional<String> message,
    Optional<String> log,
    Optional<String> errorMessage,
    Optional<String> errorLog) {}
