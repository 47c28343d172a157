package org.lmsgateway.practice;

/** One of the launches that the course page always offers. */
public record LaunchOffer(PracticeLaunch launch, LoginInitiation login) {}
