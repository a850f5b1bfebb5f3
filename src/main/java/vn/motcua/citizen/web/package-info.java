/** The pages of this module. */
@NullMarked
package vn.motcua.citizen.web;

import org.jspecify.annotations.NullMarked;
