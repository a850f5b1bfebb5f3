/** The programming interface held to its own description. */
@NullMarked
package vn.motcua.dossier.api;

import org.jspecify.annotations.NullMarked;
