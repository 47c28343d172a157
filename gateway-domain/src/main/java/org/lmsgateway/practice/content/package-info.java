/**
 * What a teacher has added to the practice course by deep linking (LTI Deep Linking 2.0). Kept in
 * memory only. Entry type: {@link org.lmsgateway.practice.content.CourseContent}.
 */
package org.lmsgateway.practice.content;
