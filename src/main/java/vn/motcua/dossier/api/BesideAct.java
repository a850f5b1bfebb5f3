package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
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
}
