/** The programming interface to dossiers: the commands of the pages, spoken in JSON. */
@NullMarked
package vn.motcua.dossier.api;

import org.jspecify.annotations.NullMarked;
