/** Pages and files of reviews. */
@NullMarked
package vn.motcua.review.web;

import org.jspecify.annotations.NullMarked;
