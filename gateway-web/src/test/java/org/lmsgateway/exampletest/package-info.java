/** Runs the example apps as their developers would, and holds the documentation to them. */
package org.lmsgateway.exampletest;
