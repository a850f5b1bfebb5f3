package vn.motcua.postal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Papers;
import vn.motcua.document.PostHandOverForm;
import vn.motcua.dossier.PaperHead;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** The minute of a hand-over as a paper, in Vietnamese whoever asks. */
@Component
@LegalBasis("qd-45-2016#7")
public class PostPapers {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH'h'mm dd/MM/yyyy").withZone(Zones.VIETNAM);

    private final Papers papers;
    private final Catalog catalog;
    private final Organizations organizations;

    PostPapers(Papers papers, Catalog catalog, Organizations organizations) {
        this.papers = papers;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    public byte[] minute(HandOver one) {
        LocalDate day = Zones.dayOf(one.at());
        return papers.postHandOver(
                new PostHandOverForm(
                        new PaperHead(organizations.chart(), one.agency()).letterhead(day),
                        one.written(),
                        one.way() == PostWay.COLLECT,
                        one.office(),
                        one.postman(),
                        organizations
                                .chart()
                                .lastKnown(one.agency(), day)
                                .map(Unit::name)
                                .orElse(""),
                        organizations.chart().staff(one.by()).map(Staff::name).orElse(""),
                        one.items().stream().map(this::line).toList(),
                        one.at()),
                FormChoice.on(day));
    }

    private PostHandOverForm.Line line(HandOver.Item item) {
        return new PostHandOverForm.Line(
                item.code(),
                catalog.version(item.version()).name(),
                item.name(),
                Objects.requireNonNullElse(item.waybill(), ""),
                item.sets(),
                item.content(),
                MOMENT.format(item.since()));
    }
}
