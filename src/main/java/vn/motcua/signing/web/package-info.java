/** Pages of signatures. */
@NullMarked
package vn.motcua.signing.web;

import org.jspecify.annotations.NullMarked;
