package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Carriage;
import vn.motcua.dossier.DossierCommand;

/** What is noted about a dossier without moving it. */
sealed interface BesideAct extends Act {

    @Schema(description = "A word among colleagues; nothing follows from it.")
    record AddNoteAct(@Schema(allowableValues = "add-note") String act, String text)
            implements BesideAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.AddNote(text);
        }
    }

    @Schema(description = "Says where the papers lie.")
    record PlaceFileAct(
            @Schema(allowableValues = "place-file") String act,
            @Schema(description = "Such as a shelf and a box.") String place,
            @Schema(description = "Whether the applicant's originals are among them.")
                    @Nullable Boolean originals)
            implements BesideAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.PlaceFile(place, Boolean.TRUE.equals(originals));
        }
    }

    @Schema(
            description =
                    "Says how the dossier was sent to other agencies when a task gave it away.")
    record MarkSentAct(
            @Schema(allowableValues = "mark-sent") String act,
            @Schema(description = "Number of the task that gave it away.") Integer from,
            Carriage as)
            implements BesideAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.MarkSent(from, as);
        }
    }

    @Schema(description = "Says how the dossier came to a task from another agency.")
    record MarkArrivedAct(
            @Schema(allowableValues = "mark-arrived") String act, Integer task, Carriage as)
            implements BesideAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.MarkArrived(task, as);
        }
    }
}
