/** Internal processes written as BPMN 2.0 for modellers, and read back from them. */
@NullMarked
package vn.motcua.catalog.bpmn;

import org.jspecify.annotations.NullMarked;
