/** The pages of this module. */
@NullMarked
package vn.motcua.communication.web;

import org.jspecify.annotations.NullMarked;
