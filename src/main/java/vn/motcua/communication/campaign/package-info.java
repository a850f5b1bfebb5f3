/** Campaigns: units in scope, their checklist, training sessions, coverage. */
@NamedInterface("campaign")
@NullMarked
package vn.motcua.communication.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
