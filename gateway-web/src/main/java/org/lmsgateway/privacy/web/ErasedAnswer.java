package org.lmsgateway.privacy.web;

/** How many things were removed. */
public record ErasedAnswer(int erased) {}
