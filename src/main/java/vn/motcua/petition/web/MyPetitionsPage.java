package vn.motcua.petition.web;

import java.util.List;
import vn.motcua.petition.OwnPetitions;
import vn.motcua.petition.PetitionStatus;

/** What a citizen sent while signed in. */
public record MyPetitionsPage(List<OwnPetitions.Own> rows) {

    public MyPetitionsPage {
        rows = List.copyOf(rows);
    }

    public String tone(PetitionStatus status) {
        return BookPage.tone(status);
    }
}
