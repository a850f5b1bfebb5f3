/**
 * The pages of dossiers: counter, tasks, one dossier, register, public tracking. Other modules use
 * what it says of a dossier to the public ({@link TrackedPages}).
 */
@NamedInterface("web")
@NullMarked
package vn.motcua.dossier.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
