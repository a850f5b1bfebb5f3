/**
 * What can be done online: review campaigns that decide it procedure by procedure, the weekly look
 * whether each entrance really stands open, and what is integrated on the national portal.
 */
@NullMarked
package vn.motcua.catalog.eligibility;

import org.jspecify.annotations.NullMarked;
