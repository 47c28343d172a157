/**
 * Takes deep linking responses (Deep Linking 2.0 §4.5) and keeps the links that they bring. Entry
 * type: {@link org.lmsgateway.practice.service.content.CourseContentBean}.
 */
package org.lmsgateway.practice.service.content;
