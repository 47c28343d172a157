package org.lmsgateway.alert;

import java.util.List;

/**
 * Where somebody wants to be told alerts; nothing of it is checked yet.
 *
 * @param recipients mail addresses; null or empty for none
 * @param language of letters, {@code en} or {@code fr}; null for English
 * @param hookUrl where the web hook is; null or blank for none
 */
public record AlertDraft(List<String> recipients, String language, String hookUrl) {}
