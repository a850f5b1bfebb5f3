package vn.motcua.petition.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.UploadRules;
import vn.motcua.document.Uploads;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.petition.PetitionLimits;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.SentFile;
import vn.motcua.petition.Words;

/**
 * Takes in what comes with a form. What was good stays kept while the rest of the form is put
 * right: the form brings it back by its hash, which nobody knows who does not have the file.
 */
@Component
class PetitionFiles {

    static final String KEPT = "kept";
    private static final int LONGEST_NAME = 120;

    private final Files files;
    private final Uploads uploads;
    private final PetitionLimits limits;
    private final BusinessClock clock;

    PetitionFiles(Files files, Uploads uploads, PetitionLimits limits, BusinessClock clock) {
        this.files = files;
        this.uploads = uploads;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What came.
     *
     * @param wrong why some of it was not taken
     */
    record Came(List<SentFile> files, List<Refusal> wrong) {

        Came {
            files = List.copyOf(files);
            wrong = List.copyOf(wrong);
        }

        /** As the form brings them back. */
        String[] kept() {
            return files.stream()
                    .map(file -> file.hash() + ":" + file.name())
                    .toArray(String[]::new);
        }
    }

    UploadRules rules() {
        return uploads.rules(clock.today());
    }

    Came take(List<String> kept, @Nullable List<MultipartFile> sent) throws IOException {
        Map<String, SentFile> all = new LinkedHashMap<>();
        List<Refusal> wrong = new ArrayList<>();
        for (String one : kept) {
            keptBefore(one, all, wrong);
        }
        for (MultipartFile one : sent == null ? List.<MultipartFile>of() : sent) {
            String name = name(one.getOriginalFilename());
            if (!name.isEmpty()) {
                store(one, name, all, wrong);
            }
        }
        int most = limits.filesMost(clock.today());
        if (all.size() > most) {
            wrong.add(new PetitionRefusal.TooManyFiles(most));
        }
        return new Came(List.copyOf(all.values()), wrong);
    }

    private void keptBefore(String kept, Map<String, SentFile> all, List<Refusal> wrong) {
        int colon = kept.indexOf(':');
        StoredFile file = colon < 0 ? null : files.find(kept.substring(0, colon)).orElse(null);
        if (file == null
                || rules().types().stream()
                        .noneMatch(t -> t.mediaType().equals(file.mediaType()))) {
            wrong.add(new PetitionRefusal.FileGone());
            return;
        }
        all.put(file.hash(), sent(file, name(kept.substring(colon + 1))));
    }

    private void store(
            MultipartFile one, String name, Map<String, SentFile> all, List<Refusal> wrong)
            throws IOException {
        try (InputStream content = one.getInputStream()) {
            StoredFile file = files.store(content, name, rules());
            all.put(file.hash(), sent(file, name));
        } catch (RefusalException refused) {
            wrong.addAll(refused.refusals());
        }
    }

    private static SentFile sent(StoredFile file, String name) {
        return new SentFile(name, file.hash(), file.size(), file.mediaType());
    }

    private static String name(@Nullable String given) {
        String name = Words.line(Objects.requireNonNullElse(given, ""));
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
