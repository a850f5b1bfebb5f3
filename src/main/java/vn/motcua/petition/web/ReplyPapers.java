package vn.motcua.petition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.DirectiveLetter;
import vn.motcua.document.EditableForms;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Letterhead;
import vn.motcua.document.Papers;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.petition.PetitionBook;
import vn.motcua.petition.PetitionState;
import vn.motcua.petition.ReplyTemplates;
import vn.motcua.petition.Sender;
import vn.motcua.petition.TextKind;
import vn.motcua.shell.Typed;

/** The reply as an official letter: a paper to sign, and a document to go on writing in. */
@Component
class ReplyPapers {

    private final Papers papers;
    private final EditableForms editable;
    private final ReplyTemplates templates;
    private final Organizations organizations;
    private final BusinessClock clock;

    ReplyPapers(
            Papers papers,
            EditableForms editable,
            ReplyTemplates templates,
            Organizations organizations,
            BusinessClock clock) {
        this.papers = papers;
        this.editable = editable;
        this.templates = templates;
        this.organizations = organizations;
        this.clock = clock;
    }

    byte[] pdf(PetitionBook.Whole whole) {
        return papers.directive(letter(whole), FormChoice.on(day(whole)));
    }

    byte[] docx(PetitionBook.Whole whole) {
        return editable.directive(letter(whole), FormChoice.on(day(whole)));
    }

    private LocalDate day(PetitionBook.Whole whole) {
        return Objects.requireNonNullElse(whole.state().reply().on(), clock.today());
    }

    /** What the text of a reply begins with, by what the petition is about and what is done. */
    String begun(PetitionBook.Whole whole) {
        PetitionState s = whole.state();
        return templates.begun(
                s,
                clock.today(),
                agency(s).name(),
                whole.last(TextKind.TITLE),
                Typed.text(Zones.dayOf(s.receivedAt())));
    }

    private Unit agency(PetitionState s) {
        return organizations.chart().lastKnown(s.agency(), clock.today()).orElseThrow();
    }

    private DirectiveLetter letter(PetitionBook.Whole whole) {
        PetitionState s = whole.state();
        LocalDate on = day(whole);
        OrganizationChart chart = organizations.chart();
        Unit agency = agency(s);
        String parent = chart.superiorOf(agency.id(), on).map(Unit::name).orElse(null);
        String place = Letterhead.place(agency.name());
        Sender sender = whole.sender();
        String number = s.reply().number();
        return new DirectiveLetter(
                new Letterhead(parent, agency.name(), place),
                number.isEmpty() ? null : number,
                s.reply().on(),
                "trả lời phản ánh, kiến nghị mã " + s.code(),
                List.of(sender == null ? "—" : sender.name() + ", " + sender.address()),
                whole.last(TextKind.REPLY),
                List.of(),
                null,
                "",
                "",
                clock.instant());
    }
}
