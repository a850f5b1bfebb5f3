package vn.motcua.communication.web;

import java.util.List;
import vn.motcua.communication.campaign.CampaignTyped;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The form of a campaign.
 *
 * @param agencies that the viewer opens campaigns for
 * @param units that may be in scope
 */
public record CampaignFormPage(
        List<Unit> agencies, List<Unit> units, CommunicationNames names, FormView form) {

    public CampaignFormPage {
        agencies = List.copyOf(agencies);
        units = List.copyOf(units);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select(
                                "unit",
                                frame.text("communication.campaign.agency"),
                                names.units(agencies, frame))
                        .mandatory(),
                Field.text("title", frame.text("communication.title"))
                        .maxLength(CampaignTyped.TITLE)
                        .mandatory(),
                names.topic(frame),
                Field.textarea("about", frame.text("communication.campaign.about"))
                        .maxLength(CampaignTyped.ABOUT),
                Field.date("from", frame.text("communication.campaign.from"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.date("to", frame.text("communication.campaign.to"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.textarea("tasks", frame.text("communication.campaign.tasks"))
                        .hint(frame.text("communication.campaign.tasks.hint"))
                        .mandatory(),
                Field.checkboxes(
                                "units",
                                frame.text("communication.campaign.units"),
                                names.units(units, frame))
                        .mandatory());
    }
}
