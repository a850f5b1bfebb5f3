/** The pages of dossiers: counter, tasks, one dossier, register, public tracking. */
@NullMarked
package vn.motcua.dossier.web;

import org.jspecify.annotations.NullMarked;
