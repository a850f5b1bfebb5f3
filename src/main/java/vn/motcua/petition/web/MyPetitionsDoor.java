package vn.motcua.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.petition.OwnPetitions;
import vn.motcua.shell.Page;

/** The petitions of a citizen who is signed in. */
@Controller
class MyPetitionsDoor {

    static final String PATH = "/my/petitions";

    private final CurrentCitizen citizens;
    private final OwnPetitions own;

    MyPetitionsDoor(CurrentCitizen citizens, OwnPetitions own) {
        this.citizens = citizens;
        this.own = own;
    }

    @GetMapping(PATH)
    Page mine() {
        return Page.of("petition/mine", new MyPetitionsPage(own.of(citizens.require().account())));
    }
}
