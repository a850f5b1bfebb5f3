package vn.motcua.archive.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.archive.ResultRegister;
import vn.motcua.archive.ResultTyped;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.Uploads;
import vn.motcua.shell.FormView;

/** Reads the forms by which results are confirmed and entered. */
@Component
class ResultForm {

    private static final int LONGEST_NAME = 120;

    private final Files files;
    private final Uploads uploads;
    private final BusinessClock clock;

    ResultForm(Files files, Uploads uploads, BusinessClock clock) {
        this.files = files;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Who may not keep the register sends nothing here. */
    ResultRegister.Confirming read(FormView form, @Nullable MultipartFile file) throws IOException {
        String name = "";
        String hash = "";
        if (file != null && !file.isEmpty()) {
            name = Objects.requireNonNullElse(file.getOriginalFilename(), "?").strip();
            try (InputStream in = file.getInputStream()) {
                hash = files.store(in, name, uploads.rules(clock.today())).hash();
            }
        }
        String seen = form.value("seen");
        return new ResultRegister.Confirming(
                new ResultTyped(
                        form.value("type"),
                        form.value("number"),
                        form.value("signedOn"),
                        form.value("ownerKind"),
                        form.value("ownerName"),
                        form.value("ownerNumber"),
                        form.value("procedure"),
                        form.value("issuer"),
                        form.value("signer"),
                        form.value("validFrom"),
                        form.value("validTo")),
                hash,
                name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                form.has("seenPaper", "on"),
                form.value("note"),
                seen(seen));
    }

    static int seen(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
