package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.motcua.journal.AccessLog;
import vn.motcua.journal.Actor;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;

/** How people, posts and units are called on a page, in the reader's language. */
public record Names(OrganizationChart chart, LocalDate today) {

    private static final Set<String> LOOKS =
            Set.of(
                    "filed-file",
                    "result-file",
                    "own-list",
                    "dossier-page",
                    "dossier-correction",
                    "receipt-page",
                    "receipt",
                    "routing-slip",
                    "letter",
                    "certify-page",
                    "signature",
                    "dossier");

    public String person(UUID staff) {
        return chart.staff(staff).map(Staff::name).orElse("—");
    }

    public String unit(Frame frame, UUID unit) {
        return unitName(unit, frame.english());
    }

    public String unitName(UUID unit, boolean english) {
        return chart.lastKnown(unit, today)
                .map((Unit u) -> english && !u.nameEn().isBlank() ? u.nameEn() : u.shortName())
                .orElse("—");
    }

    /** Such as "Chuyên viên, Phòng Tư pháp". */
    public String post(Frame frame, Post post) {
        return postName(frame, post.post()) + ", " + unit(frame, post.unit());
    }

    /** Such as "Phòng Tư pháp: Chuyên viên", for choosing by the place. */
    public String unitFirst(Frame frame, Post post) {
        return unit(frame, post.unit()) + ": " + postName(frame, post.post());
    }

    public String postName(Frame frame, String post) {
        return frame.text("organization.post." + post);
    }

    /** What somebody looked at, in words; and that the citizen sat beside them, where so. */
    public String look(Frame frame, AccessLog.Look look) {
        String what = LOOKS.contains(look.what()) ? look.what() : "other";
        String words = frame.text("dossier.look." + what);
        return look.why().equals(AccessLog.ASSISTED)
                ? frame.text("dossier.look.assisted", words)
                : words;
    }

    public String actor(Frame frame, Actor actor) {
        UUID id = actor.id();
        return actor.kind() == Actor.Kind.STAFF && id != null
                ? person(id)
                : frame.text("dossier.actor." + actor.kind().name().toLowerCase(Locale.ROOT));
    }
}
