package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a task list.
 *
 * @param version version of the task as shown; an act on it names it
 * @param due end of the step's allowance
 * @param promisedDue the date promised to the applicant
 * @param opinion whether an opinion is asked, rather than the step itself
 * @param waiting opinions still to come before it can go on
 * @param waits what it awaits of the citizen, when it is such a wait at the desk
 * @param held whether the dossier's clock stands, so that nothing here is late
 * @param versionId the procedure's version
 * @param process the process that the step belongs to, where it is not the version's own
 * @param stepId the step's name within its process
 */
public record TaskRow(
        UUID dossier,
        int no,
        int version,
        String code,
        String procedure,
        String procedureEn,
        String applicant,
        String step,
        String stepEn,
        UUID unit,
        String post,
        @Nullable UUID assignee,
        Instant openedAt,
        Instant due,
        @Nullable Instant promisedDue,
        boolean opinion,
        int waiting,
        @Nullable PauseGround waits,
        boolean held,
        UUID versionId,
        @Nullable UUID process,
        String stepId) {}
