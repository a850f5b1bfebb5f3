@NullMarked
package vn.motcua.organization;

import org.jspecify.annotations.NullMarked;
