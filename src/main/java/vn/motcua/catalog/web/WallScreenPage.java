package vn.motcua.catalog.web;

import java.util.List;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.disclosure.PostingPlace;
import vn.motcua.document.QrCode;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;

/**
 * One procedure on a screen of a place of disclosure, which turns its pages by itself.
 *
 * @param number of the procedure shown, counted from one
 * @param total how many there are
 * @param site the address of the program, as visitors know it
 */
public record WallScreenPage(
        PostingPlace place,
        Unit agency,
        ProcedureVersion version,
        int number,
        int total,
        String site) {

    /** How long a page stays, in seconds: long enough to read it and to take out a telephone. */
    public int seconds() {
        return 25;
    }

    public String path() {
        return WallScreenDoor.PATH + "/" + place.id();
    }

    public String next() {
        return path() + "?page=" + (number % total + 1);
    }

    public String before() {
        return path() + "?page=" + (number == 1 ? total : number - 1);
    }

    public List<ProcedurePage.Offer> offers(Frame frame) {
        return Offers.of(version, Said.to(frame));
    }

    public String manner(RequiredPaper paper, Frame frame) {
        return PaperText.manner(paper, Said.to(frame));
    }

    public String qr(Frame frame) {
        return QrCode.svg(site + "/catalog/" + version.code(), frame.text("catalog.screen.qr"));
    }
}
