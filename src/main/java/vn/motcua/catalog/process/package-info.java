/**
 * Internal processes while they are made: the table changed press by press, drawn as a chart,
 * published under the decision that approves it.
 */
@NullMarked
package vn.motcua.catalog.process;

import org.jspecify.annotations.NullMarked;
