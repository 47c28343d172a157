package org.lmsgateway.practice;

import java.util.Optional;

/**
 * An app that somebody added to the practice LMS's registration, and how the course opens it.
 *
 * @param id the app's; names it on the page too
 * @param addContent how the teacher chooses content in it; empty if it takes no such launches
 */
public record AppOffer(
    String id,
    String name,
    LoginInitiation asTeacher,
    LoginInitiation asStudent,
    Optional<LoginInitiation> addContent) {}
