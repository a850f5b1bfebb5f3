package vn.motcua.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Representations;
import vn.motcua.document.Files;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.notice.NoticeQueries;
import vn.motcua.notice.SentNotice;

/**
 * Everything that is held of one person, to take away: a ZIP of {@code data.json} and the files.
 */
@Component
public class Export {

    private static final int MOST = 10_000;

    /** Ends the name of an empty entry in place of a file that is not opened for now. */
    private static final String HELD_BACK = "-not-scanned-clean";

    private final Drafts drafts;
    private final Filing filing;
    private final Applicants applicants;
    private final Representations representations;
    private final AccessLog looks;
    private final NoticeQueries notices;
    private final Files files;
    private final JsonMapper json = JsonMapper.shared();

    Export(
            Drafts drafts,
            Filing filing,
            Applicants applicants,
            Representations representations,
            AccessLog looks,
            NoticeQueries notices,
            Files files) {
        this.drafts = drafts;
        this.filing = filing;
        this.applicants = applicants;
        this.representations = representations;
        this.looks = looks;
        this.notices = notices;
        this.files = files;
    }

    /** Writes it; the stream is not closed. */
    public void write(Citizen by, OutputStream out) throws IOException {
        List<Object> dossiers = new ArrayList<>();
        List<Attachment> attached = new ArrayList<>();
        for (UUID id : filing.filedBy(by.account(), MOST)) {
            Filed filed = filing.require(id, by.account());
            applicants.view(id).ifPresent(view -> dossiers.add(dossier(filed, view)));
            attached.addAll(filed.files());
        }
        List<Draft> begun = drafts.of(by.account());
        begun.forEach(draft -> attached.addAll(drafts.files(draft)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("account", by);
        all.put("actingFor", representations.all(by.account()));
        all.put("drafts", begun);
        all.put("dossiers", dossiers);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("data.json"));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
        zip.closeEntry();
        for (Attachment file : attached) {
            // One that a virus scanner holds back must not keep everything else from its owner.
            if (files.hindrance(file.hash()).isPresent()) {
                zip.putNextEntry(new ZipEntry("files/" + file.id() + HELD_BACK));
            } else {
                zip.putNextEntry(new ZipEntry("files/" + file.id() + "-" + file.name()));
                try (InputStream content = files.open(file.hash())) {
                    content.transferTo(zip);
                }
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private Map<String, Object> dossier(Filed filed, DossierView view) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", view.state().code());
        one.put("procedure", view.procedure().name());
        one.put("status", view.state().status());
        one.put("applicant", view.applicant());
        one.put("representative", view.representative());
        one.put("form", filed.answers());
        one.put("files", filed.files());
        one.put("history", view.timeline().stream().map(Export::line).toList());
        one.put(
                "messages",
                notices.about(new SubjectRef("dossier", filed.dossier())).stream()
                        .map(Export::message)
                        .toList());
        one.put("looks", looks.of(new SubjectRef("dossier", filed.dossier())));
        return one;
    }

    // Without the address, which may be of another person for whom this one filed.
    private static Map<String, Object> message(SentNotice notice) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("at", notice.queuedAt());
        message.put("what", notice.template());
        message.put("by", notice.channel());
        message.put("state", notice.state());
        message.put("reason", notice.reason());
        return message;
    }

    private static Map<String, Object> line(TimelineEntry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", entry.at());
        line.put("what", entry.event().getClass().getSimpleName());
        line.put("note", entry.note());
        return line;
    }
}
