/** Speaks OpenID Connect with whoever vouches for citizens. */
@NullMarked
package vn.motcua.citizen.oidc;

import org.jspecify.annotations.NullMarked;
