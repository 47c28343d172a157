/**
 * In which language a page speaks, and how a person chooses it. Knows no component; who has signed
 * in, and what they chose before, is told by a {@link
 * org.lmsgateway.shared.web.language.LanguageProfile}. Entry types: {@link
 * org.lmsgateway.shared.web.language.PageLanguage} decides, {@link
 * org.lmsgateway.shared.web.language.Bundles} finds the texts.
 */
package org.lmsgateway.shared.web.language;
