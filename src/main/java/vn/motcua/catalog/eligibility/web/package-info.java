/** The pages of what can be done online. */
@NullMarked
package vn.motcua.catalog.eligibility.web;

import org.jspecify.annotations.NullMarked;
