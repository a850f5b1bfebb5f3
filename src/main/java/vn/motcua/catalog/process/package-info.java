/**
 * Internal processes while they are made: the table changed press by press, drawn as a chart,
 * published under the decision that approves it.
 */
@NamedInterface("process")
@NullMarked
package vn.motcua.catalog.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
