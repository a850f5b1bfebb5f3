/** What tests share: the database, seeded randomness, fixtures. */
@NullMarked
package vn.motcua.testing;

import org.jspecify.annotations.NullMarked;
