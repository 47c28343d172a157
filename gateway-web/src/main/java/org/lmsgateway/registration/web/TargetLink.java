package org.lmsgateway.registration.web;

import java.io.Serializable;

/** The target link URL of an app, with the name that people know the app by. */
public record TargetLink(String app, String url) implements Serializable {}
