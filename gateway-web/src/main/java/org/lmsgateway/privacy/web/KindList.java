package org.lmsgateway.privacy.web;

import java.util.List;

/** All kinds of personal data. */
public record KindList(List<KindAnswer> items) {}
