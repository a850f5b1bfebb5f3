package vn.motcua.catalog.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.eligibility.Campaign;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The campaigns, and the form that opens another. */
public record CampaignsPage(
        List<Campaign> campaigns,
        Set<vn.motcua.catalog.Field> fields,
        LocalDate today,
        FormView form) {

    public CampaignsPage {
        campaigns = List.copyOf(campaigns);
    }

    public String tone(Campaign campaign) {
        return campaign.unreviewed() == 0 ? "done" : campaign.isLate(today) ? "late" : "soon";
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.text("name", frame.text("catalog.eligibility.name"))
                        .hint(frame.text("catalog.eligibility.name.hint"))
                        .maxLength(200)
                        .mandatory(),
                Field.date("from", frame.text("catalog.eligibility.from"))
                        .placeholder(frame.text("catalog.internal.day"))
                        .mandatory(),
                Field.date("to", frame.text("catalog.eligibility.to"))
                        .placeholder(frame.text("catalog.internal.day"))
                        .mandatory(),
                Field.select(
                        "field",
                        frame.text("catalog.list.field"),
                        any(
                                frame.text("catalog.list.field.all"),
                                fields.stream()
                                        .map(field ->
                                                Option.of(
                                                        field.code(),
                                                        frame.either(
                                                                field.name(), field.nameEn()))))),
                Field.select(
                        "level",
                        frame.text("catalog.list.level"),
                        any(
                                frame.text("catalog.list.level.all"),
                                Stream.of(Level.values())
                                        .map(level ->
                                                Option.of(
                                                        level.name(),
                                                        frame.text("catalog.level." + level))))));
    }

    private static List<Option> any(String all, Stream<Option> others) {
        return Stream.concat(Stream.of(Option.of("", all)), others).toList();
    }
}
