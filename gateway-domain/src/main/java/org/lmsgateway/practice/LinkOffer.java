package org.lmsgateway.practice;

import org.lmsgateway.practice.content.ChosenLink;

/** A link that was chosen by deep linking, and how it is opened. */
public record LinkOffer(ChosenLink link, LoginInitiation asTeacher, LoginInitiation asStudent) {}
