/** Pages of sign-in, one's own account, and the administration of accounts. */
@NullMarked
package vn.motcua.identity.web;

import org.jspecify.annotations.NullMarked;
