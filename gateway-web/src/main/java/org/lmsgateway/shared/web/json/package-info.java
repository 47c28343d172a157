/**
 * How resources of the API read and answer JSON: bodies strictly, member by member with a fault for
 * each that is wrong, and lists in parts that a cursor continues. Knows no component and no page.
 * Source: RFC 8259. Entry types: {@link org.lmsgateway.shared.web.json.JsonMembers} for bodies,
 * {@link org.lmsgateway.shared.web.json.Paging} and {@link org.lmsgateway.shared.web.json.ItemList}
 * for lists.
 */
package org.lmsgateway.shared.web.json;
