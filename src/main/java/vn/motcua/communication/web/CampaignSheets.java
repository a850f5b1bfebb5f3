package vn.motcua.communication.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.communication.Channel;
import vn.motcua.communication.campaign.Campaign;
import vn.motcua.communication.campaign.UnitCoverage;
import vn.motcua.shell.Texts;

/** What came of a campaign, as a table of an office program. */
@Component
class CampaignSheets {

    private final Texts texts;

    CampaignSheets(Texts texts) {
        this.texts = texts;
    }

    byte[] write(
            Campaign campaign,
            List<UnitCoverage> coverage,
            CommunicationNames names,
            Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UnitCoverage unit : coverage) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(names.unit(unit.unit()));
            for (Channel channel : Channel.values()) {
                row.add(unit.products().getOrDefault(channel, 0));
            }
            row.add(unit.notCounted());
            for (int task = 1; task <= campaign.tasks().size(); task++) {
                row.add(campaign.isDone(task, unit.unit()) ? "x" : "");
            }
            row.add(unit.trained());
            rows.add(row);
        }
        List<String> heads = heads(campaign, locale);
        int[] widths = new int[heads.size()];
        Arrays.fill(widths, 16);
        widths[0] = 40;
        return SheetWriter.write(
                texts.text(locale, "communication.tab.CAMPAIGNS"), widths, heads, rows);
    }

    private List<String> heads(Campaign campaign, Locale locale) {
        return Stream.of(
                        Stream.of(texts.text(locale, "communication.unit")),
                        Arrays.stream(Channel.values())
                                .map(channel ->
                                        texts.text(locale, "communication.channel." + channel)),
                        Stream.of(texts.text(locale, "communication.campaign.notCounted")),
                        campaign.tasks().stream(),
                        Stream.of(texts.text(locale, "communication.campaign.trained")))
                .flatMap(part -> part)
                .toList();
    }
}
