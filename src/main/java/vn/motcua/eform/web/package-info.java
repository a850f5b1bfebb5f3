/** Pages on which the office makes forms. */
@NullMarked
package vn.motcua.eform.web;

import org.jspecify.annotations.NullMarked;
